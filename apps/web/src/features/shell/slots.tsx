import { createContext, type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'

/** Places of the shell that a page fills. */
export interface Slots {
  bar: HTMLElement | null
  rail: HTMLElement | null
  phone: HTMLElement | null
}

export const SlotsContext = createContext<Slots>({ bar: null, rail: null, phone: null })

/** Puts its children into a place of the shell: `bar` is the top bar, `rail` and `phone` the navigation. */
export function Slot({ into, children }: { into: keyof Slots; children: ReactNode }) {
  const target = useContext(SlotsContext)[into]
  return target && createPortal(children, target)
}
