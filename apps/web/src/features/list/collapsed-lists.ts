import { useSyncExternalStore } from 'react'

const KEY = 'meanwhile.collapsed'
const listeners = new Set<() => void>()
let collapsed: ReadonlySet<string> | null = null

/** Lists that this person has folded up on this device. */
export function collapsedLists(): ReadonlySet<string> {
  if (collapsed) return collapsed
  try {
    collapsed = new Set(localStorage.getItem(KEY)?.split(' '))
  } catch {
    collapsed = new Set()
  }
  return collapsed
}

export function collapseList(listId: string, on: boolean): void {
  const next = new Set(collapsedLists())
  if (on) next.add(listId)
  else next.delete(listId)
  collapsed = next
  try {
    localStorage.setItem(KEY, [...next].join(' '))
  } catch {
    // Forbidden or full: it holds for this page.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useCollapsed(listId: string): boolean {
  return useSyncExternalStore(subscribe, () => collapsedLists().has(listId))
}
