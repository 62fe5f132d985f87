import { createContext, useContext, useSyncExternalStore } from 'react'
import type { PointerDrag } from '../dnd/pointer-drag.ts'
import type { LaneDrag } from './lane-drag.ts'

export interface LaneDrags {
  drag: LaneDrag
  byPointer: PointerDrag
}

export const LaneDragContext = createContext<LaneDrags | null>(null)

export function useLaneDrags(): LaneDrags {
  const drags = useContext(LaneDragContext)
  if (!drags) throw new Error('used outside of a board in rows')
  return drags
}

/** A part of what is on its way. Keep it primitive: the component renders when it changes. */
export function useLaneDrag<Part>(read: (drag: LaneDrag) => Part): Part {
  const { drag } = useLaneDrags()
  return useSyncExternalStore(drag.lifts.subscribe, () => read(drag))
}
