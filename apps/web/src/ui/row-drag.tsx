import {
  type Announcements,
  type CollisionDetection,
  closestCenter,
  DndContext,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useState } from 'react'

interface DraggedRow {
  id: string
  groupId: string
  name: string
}

/** What is said on the way. */
interface DragWords {
  howToMove: string
  lifted(name: string): string
  over(name: string, place: { place: number; count: number; title: string }): string
  dropped(name: string): string
  cancelled(name: string): string
}

interface RowDragProps {
  /** In the order in which they stand. */
  groups: readonly { id: string; title: string }[]
  rows: readonly DraggedRow[]
  words: DragWords
  /** `overId`: the row, or the group, that it is dropped on. */
  onDrop(rowId: string, overId: string): void
  className: string | undefined
  children: ReactNode
}

/** Data of what can be dropped on: a row, or a group, which is a stop for the arrow keys when no row is in it. */
export const ROW = { kind: 'row' } as const
export const groupData = (empty: boolean) => ({ kind: 'group', empty })

/** Under the pointer a row comes before the group that it is in; without a pointer the nearest counts. */
const collisions: CollisionDetection = (args) => {
  if (!args.pointerCoordinates) return closestCenter(args)
  const within = pointerWithin(args)
  const row = within.find(({ data }) => data?.droppableContainer.data.current?.kind === 'row')
  return row ? [row] : within
}

const ARROWS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** An arrow goes to the next row, or into a group without any. */
const nextStop: KeyboardCoordinateGetter = (event, { context }) => {
  const way = ARROWS[event.code]
  if (way === undefined) return undefined
  event.preventDefault()
  const stops = [...context.droppableRects]
    .filter(([id]) => {
      const { kind, empty } = context.droppableContainers.get(id)?.data.current ?? {}
      return kind === 'row' || empty === true
    })
    .sort(([, one], [, other]) => one.top - other.top)
  const at = stops.findIndex(([id]) => id === (context.over?.id ?? context.active?.id))
  const stop = stops[at + way]
  return stop && { x: stop[1].left, y: stop[1].top }
}

/** Lets the rows inside be dragged, also from one group to another: by pointer, by finger and by keyboard. */
export function RowDrag({ groups, rows, words, onDrop, className, children }: RowDragProps) {
  const [lifted, setLifted] = useState(false)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 8 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 5 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: nextStop,
      keyboardCodes: { start: [KeyboardCode.Space], cancel: [KeyboardCode.Esc], end: [KeyboardCode.Space] },
    }),
  )
  const nameOf = (rowId: UniqueIdentifier) => rows.find(({ id }) => id === rowId)?.name ?? ''
  const announcements: Announcements = {
    onDragStart: ({ active }) => words.lifted(nameOf(active.id)),
    onDragOver: ({ active, over }) => {
      if (over?.id === active.id) return words.lifted(nameOf(active.id))
      const groupId = rows.find(({ id }) => id === over?.id)?.groupId ?? over?.id
      const there = rows.filter((row) => row.groupId === groupId)
      const at = there.findIndex(({ id }) => id === over?.id)
      const title = groups.find(({ id }) => id === groupId)?.title
      if (title === undefined) return undefined
      const count = Math.max(there.length, 1)
      return words.over(nameOf(active.id), { place: at < 0 ? count : at + 1, count, title })
    },
    onDragEnd: ({ active }) => words.dropped(nameOf(active.id)),
    onDragCancel: ({ active }) => words.cancelled(nameOf(active.id)),
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={collisions}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: words.howToMove },
        // Inside the dialog: what is outside of it is not read while it is open.
        ...(place && { container: place }),
      }}
      onDragStart={() => setLifted(true)}
      onDragCancel={() => setLifted(false)}
      onDragEnd={({ active, over }) => {
        setLifted(false)
        if (over && over.id !== active.id) onDrop(String(active.id), String(over.id))
      }}
    >
      <div ref={setPlace} className={className} data-lifted={lifted || undefined}>
        {children}
      </div>
    </DndContext>
  )
}
