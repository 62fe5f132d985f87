import { useEffect, useSyncExternalStore } from 'react'
import type { LiveContextValue } from './live-context.ts'

/** The project of the page, for what lies over all pages and so outside of it. */
let current: LiveContextValue | null = null
const listeners = new Set<() => void>()

function set(live: LiveContextValue | null): void {
  current = live
  for (const listener of listeners) listener()
}

/** Makes this project the one of the page for as long as the component is there. */
export function useAsCurrentLive(live: LiveContextValue): void {
  useEffect(() => {
    set(live)
    return () => {
      if (current === live) set(null)
    }
  }, [live])
}

export function useCurrentLive(): LiveContextValue | null {
  return useSyncExternalStore(subscribe, () => current)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
