import { type KeyboardEvent, type MouseEvent, type TouchEvent, useCallback, useMemo, useRef } from 'react'
import { useDrags, useLift } from './drag-context.ts'
import type { Lift } from './lift.ts'

export interface PointerListeners {
  onMouseDown(event: MouseEvent): void
  onTouchStart(event: TouchEvent): void
}

export interface LiftHandle {
  /** On what moves. */
  ref(node: HTMLElement | null): void
  /** On what a hand takes hold of. */
  pointerListeners: PointerListeners | undefined
  /** On what has the focus. */
  onKeyDown: ((event: KeyboardEvent) => void) | undefined
  /** The hand that carries it now. */
  liftedBy: Lift['by'] | undefined
}

/** Makes a card or a list liftable by mouse, touch and Space. `room` reads its size, with the space to the next. */
export function useLiftHandle(
  kind: Lift['kind'],
  id: string,
  enabled: boolean,
  room: (node: HTMLElement) => number,
): LiftHandle {
  const { drag, byPointer } = useDrags()
  const liftedBy = useLift((lift) => (lift?.kind === kind && lift.id === id ? lift.by : undefined))
  const node = useRef<HTMLElement | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    node.current = element
  }, [])
  const pointerListeners = useMemo(() => {
    const press = ({ nativeEvent }: MouseEvent | TouchEvent) =>
      byPointer.press(nativeEvent, () => node.current && { kind, id, node: node.current, room: room(node.current) })
    return { onMouseDown: press, onTouchStart: press }
  }, [byPointer, kind, id, room])
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.target !== event.currentTarget) return
      event.preventDefault()
      event.stopPropagation()
      drag.lift(kind, id, 'keyboard', node.current ? room(node.current) : 0)
    },
    [drag, kind, id, room],
  )
  return {
    ref,
    pointerListeners: enabled ? pointerListeners : undefined,
    onKeyDown: enabled ? onKeyDown : undefined,
    liftedBy,
  }
}
