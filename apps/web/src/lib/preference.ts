import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
/** Chosen in this page; stands in where the browser keeps nothing. */
const chosen = new Map<string, boolean>()

function read(name: string, initial: boolean): boolean {
  const known = chosen.get(name)
  if (known !== undefined) return known
  try {
    const stored = localStorage.getItem(`meanwhile.${name}`)
    return stored === null ? initial : stored === 'yes'
  } catch {
    return initial
  }
}

function write(name: string, value: boolean): void {
  chosen.set(name, value)
  try {
    localStorage.setItem(`meanwhile.${name}`, value ? 'yes' : 'no')
  } catch {
    // Forbidden or full: it holds for this page.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether single letters are keys of the product (WCAG 2.1.4): they can be switched off. */
export const lettersAreKeys = (): boolean => read('letter-keys', true)

/** What the account says of it, kept on the device for where no network is. */
export const keepLetterKeys = (value: boolean): void => write('letter-keys', value)

/** A choice of this person on this device. */
export function usePreference(name: 'compact' | 'letter-keys', initial: boolean): [boolean, (value: boolean) => void] {
  const value = useSyncExternalStore(subscribe, () => read(name, initial))
  const set = useCallback((next: boolean) => write(name, next), [name])
  return [value, set]
}
