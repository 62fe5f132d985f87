import {
  DndContext,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
  MeasuringStrategy,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import type { BoardGeometry } from '../geometry.ts'
import type { Drag } from './drag.ts'
import { DragContext, useLift } from './drag-context.ts'
import type { Lift } from './lift.ts'
import { nearestColumn } from './nearest-column.ts'
import { PointerWatch } from './pointer.ts'
import { useKeyboardLift } from './use-keyboard-lift.ts'

/** Less is a shaky click. In px. */
const MOUSE_DISTANCE = 8
/** A finger that rests this long and this still means to lift; one that moves earlier scrolls. In ms and px. */
const TOUCH_DELAY_MS = 250
const TOUCH_TOLERANCE = 5

/** The library's own announcements speak English and read out ids; `Drag` speaks instead. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
}

const MEASURING = { droppable: { strategy: MeasuringStrategy.WhileDragging } }

interface DragProviderProps {
  drag: Drag
  geometry: BoardGeometry
  renderLifted(lift: Lift): ReactNode
  /** A finger rested on a card and left it where it was. */
  onHold(cardId: string): void
  children: ReactNode
}

/** The only place, with its neighbours in this folder, that knows which library drags. */
export function DragProvider({ drag, geometry, renderLifted, onHold, children }: DragProviderProps) {
  const pointer = useRef(new PointerWatch()).current
  const holding = useRef(false)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: MOUSE_DISTANCE } }),
    useSensor(TouchSensor, { activationConstraint: { delay: TOUCH_DELAY_MS, tolerance: TOUCH_TOLERANCE } }),
  )
  useKeyboardLift(drag)
  useEndWithLift(drag, holding)

  const autoScroll = useMemo(
    () => ({
      layoutShiftCompensation: false,
      // A list on its way must not scroll the cards of the lists that it passes.
      canScroll: (element: Element) => drag.lifts.get()?.kind !== 'list' || element === geometry.scroller,
    }),
    [drag, geometry],
  )

  const start = useCallback(
    ({ active, activatorEvent }: DragStartEvent) => {
      const { kind, room } = active.data.current as { kind: Lift['kind']; room(): number }
      pointer.start(activatorEvent)
      holding.current = drag.lift(kind, String(active.id), 'pointer', room())
      if (!holding.current) cancelPointerDrag()
    },
    [drag, pointer],
  )
  const move = useCallback(
    ({ over }: DragMoveEvent) => {
      if (over) drag.point(pointer.x, pointer.y, String(over.id))
    },
    [drag, pointer],
  )
  const end = useCallback(
    ({ active, activatorEvent }: Pick<DragMoveEvent, 'active' | 'activatorEvent'>) => {
      holding.current = false
      pointer.end()
      const held = 'touches' in activatorEvent && pointer.reach <= TOUCH_TOLERANCE
      const isCard = drag.lifts.get()?.kind === 'card'
      if (!held) return drag.drop()
      drag.putBack()
      if (isCard) onHold(String(active.id))
    },
    [drag, pointer, onHold],
  )
  const cancel = useCallback(() => {
    holding.current = false
    pointer.end()
    drag.putBack()
  }, [drag, pointer])

  return (
    <DragContext value={drag}>
      <DndContext
        sensors={sensors}
        collisionDetection={nearestColumn}
        measuring={MEASURING}
        autoScroll={autoScroll}
        accessibility={SILENT}
        onDragStart={start}
        onDragMove={move}
        onDragEnd={end}
        onDragCancel={cancel}
      >
        {children}
        <DragOverlay dropAnimation={null}>
          <Overlay render={renderLifted} />
        </DragOverlay>
      </DndContext>
    </DragContext>
  )
}

function Overlay({ render }: { render(lift: Lift): ReactNode }) {
  const lift = useLift((now) => (now?.by === 'pointer' ? now : null))
  return lift && render(lift)
}

/** The drag library has no call to end a drag; it listens for Escape on the document. */
function cancelPointerDrag(): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape' }))
}

/** When the drag is ended from elsewhere (the card is gone), the hand that still holds it lets go. */
function useEndWithLift(drag: Drag, holding: RefObject<boolean>): void {
  useEffect(
    () =>
      drag.lifts.subscribe(() => {
        if (holding.current && !drag.lifts.get()) cancelPointerDrag()
      }),
    [drag, holding],
  )
}
