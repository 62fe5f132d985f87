import { useSyncExternalStore } from 'react'

/** The width below which one list fills the screen; the style sheets of the board use the same. */
const PHONE = '(max-width: 760px)'

function subscribe(listener: () => void): () => void {
  const query = matchMedia(PHONE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(PHONE).matches)
}
