import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Drag } from './drag.ts'
import type { Lift } from './lift.ts'

export const DragContext = createContext<Drag | null>(null)

export function useDrag(): Drag {
  const drag = useContext(DragContext)
  if (!drag) throw new Error('used outside of a DragProvider')
  return drag
}

/** A part of what is lifted. Keep the part primitive or stable: the component renders when it changes. */
export function useLift<Part>(read: (lift: Lift | null) => Part): Part {
  const { lifts } = useDrag()
  return useSyncExternalStore(lifts.subscribe, () => read(lifts.get()))
}
