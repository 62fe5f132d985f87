import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { BoardGeometry } from '../geometry.ts'
import type { Drag } from './drag.ts'
import { DragContext, useDrags, useLift } from './drag-context.ts'
import css from './drag-provider.module.css'
import type { Lift } from './lift.ts'
import { PointerDrag } from './pointer-drag.ts'
import { useKeyboardLift } from './use-keyboard-lift.ts'

interface DragProviderProps {
  drag: Drag
  geometry: BoardGeometry
  renderLifted(lift: Lift): ReactNode
  /** A finger rested on a card and left it where it was. */
  onHold(cardId: string): void
  children: ReactNode
}

export function DragProvider({ drag, geometry, renderLifted, onHold, children }: DragProviderProps) {
  const hold = useRef(onHold)
  useEffect(() => {
    hold.current = onHold
  }, [onHold])
  const drags = useMemo(
    () => ({ drag, byPointer: new PointerDrag(drag, geometry, (cardId) => hold.current(cardId)) }),
    [drag, geometry],
  )
  useEffect(() => drags.byPointer.follow(), [drags])
  useTouchMoves()
  useKeyboardLift(drag)
  return (
    <DragContext value={drags}>
      {children}
      <Carried render={renderLifted} />
    </DragContext>
  )
}

/** What the hand carries, above everything else. */
function Carried({ render }: { render(lift: Lift): ReactNode }) {
  const { byPointer } = useDrags()
  const lift = useLift((now) => (now?.by === 'pointer' ? now : null))
  if (!lift) return null
  return (
    <div ref={byPointer.carry} className={css.carried}>
      {render(lift)}
    </div>
  )
}

/** Safari on a phone asks when the finger comes down whether anybody may keep it from scrolling, and not again later. */
function useTouchMoves(): void {
  useEffect(() => {
    const nothing = () => {}
    window.addEventListener('touchmove', nothing, { passive: false })
    return () => window.removeEventListener('touchmove', nothing)
  }, [])
}
