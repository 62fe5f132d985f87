import { type DraggableSyntheticListeners, useDraggable, useDroppable } from '@dnd-kit/core'
import { type KeyboardEvent, useCallback, useRef } from 'react'
import { useDrag, useLift } from './drag-context.ts'
import type { Lift } from './lift.ts'

export interface LiftHandle {
  /** On what moves. */
  ref(node: HTMLElement | null): void
  /** On what a hand takes hold of. */
  pointerListeners: DraggableSyntheticListeners
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
  const drag = useDrag()
  const liftedBy = useLift((lift) => (lift?.kind === kind && lift.id === id ? lift.by : undefined))
  const node = useRef<HTMLElement | null>(null)
  const size = useCallback(() => (node.current ? room(node.current) : 0), [room])
  const { setNodeRef, listeners } = useDraggable({ id, data: { kind, room: size }, disabled: !enabled })
  const ref = useCallback(
    (element: HTMLElement | null) => {
      node.current = element
      setNodeRef(element)
    },
    [setNodeRef],
  )
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.target !== event.currentTarget) return
      event.preventDefault()
      event.stopPropagation()
      drag.lift(kind, id, 'keyboard', size())
    },
    [drag, kind, id, size],
  )
  return { ref, pointerListeners: listeners, onKeyDown: enabled ? onKeyDown : undefined, liftedBy }
}

/** Makes a list a place to drop on. The node must lie inside the element that scrolls, or edges do not scroll. */
export function useDropTarget(listId: string): (node: HTMLElement | null) => void {
  return useDroppable({ id: listId }).setNodeRef
}
