import {
  type Announcements,
  type CollisionDetection,
  closestCenter,
  DndContext,
  type DragEndEvent,
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
import type { Checklist, ChecklistLine } from '@meanwhile/domain/checklist/checklist'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import styles from './checklist.module.css'
import { dropOnChecklist, dropOnLine, type LineTarget } from './line-moves.ts'

interface LineDragProps {
  checklists: readonly Checklist[]
  lines: readonly ChecklistLine[]
  onMove(lineId: string, target: LineTarget): void
  children: ReactNode
}

/** Under the pointer a line comes before the checklist that it is in; without a pointer the nearest counts. */
const collisions: CollisionDetection = (args) => {
  if (!args.pointerCoordinates) return closestCenter(args)
  const within = pointerWithin(args)
  const line = within.find(({ data }) => data?.droppableContainer.data.current?.kind === 'line')
  return line ? [line] : within
}

const ARROWS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** An arrow goes to the next line, or into a checklist without any. */
const nextStop: KeyboardCoordinateGetter = (event, { context }) => {
  const way = ARROWS[event.code]
  if (way === undefined) return undefined
  event.preventDefault()
  const stops = [...context.droppableRects]
    .filter(([id]) => {
      const { kind, empty } = context.droppableContainers.get(id)?.data.current ?? {}
      return kind === 'line' || empty === true
    })
    .sort(([, one], [, other]) => one.top - other.top)
  const at = stops.findIndex(([id]) => id === (context.over?.id ?? context.active?.id))
  const stop = stops[at + way]
  return stop && { x: stop[1].left, y: stop[1].top }
}

/** Lets the lines inside be dragged, also from one checklist to another: by pointer, by finger and by keyboard. */
export function LineDrag({ checklists, lines, onMove, children }: LineDragProps) {
  const { t } = useMessages()
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
  const textOf = (id: UniqueIdentifier) => lines.find((line) => line.id === id)?.text ?? ''
  const targetOf = ({ active, over }: Pick<DragEndEvent, 'active' | 'over'>) => {
    const lineId = String(active.id)
    const overId = String(over?.id ?? '')
    const isLine = lines.some(({ id }) => id === overId)
    return isLine ? dropOnLine(lines, lineId, overId) : over ? dropOnChecklist(lines, lineId, overId) : null
  }
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('checklist.lifted', { line: textOf(active.id) }),
    onDragOver: ({ active, over }) => {
      if (over?.id === active.id) return t('checklist.lifted', { line: textOf(active.id) })
      const checklistId = lines.find(({ id }) => id === over?.id)?.checklistId ?? over?.id
      const there = lines.filter((line) => line.checklistId === checklistId)
      const at = there.findIndex(({ id }) => id === over?.id)
      const title = checklists.find(({ id }) => id === checklistId)?.title
      if (title === undefined) return undefined
      const count = Math.max(there.length, 1)
      return t('checklist.over', { line: textOf(active.id), place: at < 0 ? count : at + 1, count, title })
    },
    onDragEnd: ({ active }) => t('checklist.dropped', { line: textOf(active.id) }),
    onDragCancel: ({ active }) => t('checklist.cancelled', { line: textOf(active.id) }),
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={collisions}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('checklist.howToMove') },
        // Inside the dialog: what is outside of it is not read while it is open.
        ...(place && { container: place }),
      }}
      onDragStart={() => setLifted(true)}
      onDragCancel={() => setLifted(false)}
      onDragEnd={(event) => {
        setLifted(false)
        const target = targetOf(event)
        if (target) onMove(String(event.active.id), target)
      }}
    >
      <div ref={setPlace} className={styles.checklists} data-lifted={lifted || undefined}>
        {children}
      </div>
    </DndContext>
  )
}
