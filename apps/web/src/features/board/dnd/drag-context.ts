import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Drag } from './drag.ts'
import type { Lift } from './lift.ts'
import type { PointerDrag } from './pointer-drag.ts'

export interface Drags {
  drag: Drag
  byPointer: PointerDrag
}

export const DragContext = createContext<Drags | null>(null)

export function useDrags(): Drags {
  const drags = useContext(DragContext)
  if (!drags) throw new Error('used outside of a DragProvider')
  return drags
}

/** A part of what is lifted. Keep the part primitive or stable: the component renders when it changes. */
export function useLift<Part>(read: (lift: Lift | null) => Part): Part {
  const { lifts } = useDrags().drag
  return useSyncExternalStore(lifts.subscribe, () => read(lifts.get()))
}
