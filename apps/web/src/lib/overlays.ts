import { useSyncExternalStore } from 'react'

/** What can lie over any page: the palette, or the list of keys. */
export type OpenOverlay = { kind: 'palette'; only: 'boards' | null; from: Where } | { kind: 'keys' }

/** Where somebody was: what had the focus, and what was under the pointer. */
export interface Where {
  focused: Element | null
  pointed: Element | null
}

let open: OpenOverlay | null = null
const listeners = new Set<() => void>()

function set(next: OpenOverlay | null): void {
  open = next
  for (const listener of listeners) listener()
}

export function whereNow(): Where {
  return { focused: document.activeElement, pointed: [...document.querySelectorAll(':hover')].at(-1) ?? null }
}

/** `only`: begins with one kind of result, such as the way to another board. */
export const openPalette = (only: 'boards' | null = null): void => set({ kind: 'palette', only, from: whereNow() })
export const openKeyList = (): void => set({ kind: 'keys' })
export const closeOverlay = (): void => set(null)

export function useOverlay(): OpenOverlay | null {
  return useSyncExternalStore(subscribe, () => open)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
