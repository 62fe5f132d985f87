import type { DetailName, Tables } from '@meanwhile/domain/tables'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useLive } from './live-context.ts'
import { detailsKey, openKey } from './project-store.ts'
import { useConnection } from './use-project.ts'

/** `loading`, and `offline` when they are not on this device and there is no network to ask. */
export type DetailsState = 'loading' | 'ready' | 'offline'

/** Reads the details of a card and keeps them live for as long as the component is there. */
export function useCardDetails(cardId: string): DetailsState {
  const { store, watchDetails } = useLive()
  const { state } = useConnection()
  useEffect(() => watchDetails(cardId), [watchDetails, cardId])
  const subscribe = useCallback((listener: () => void) => store.subscribe(openKey(cardId), listener), [store, cardId])
  const open = useSyncExternalStore(subscribe, () => store.isOpen(cardId))
  // Once read they stay on the screen while a project that started over reads them again.
  const [seen, setSeen] = useState<string | null>(null)
  if (open && seen !== cardId) setSeen(cardId)
  if (open || seen === cardId) return 'ready'
  return state === 'offline' ? 'offline' : 'loading'
}

/** The details of one kind of an open card, in order; live. */
export function useDetailRows<T extends DetailName>(table: T, cardId: string): readonly Tables[T][] {
  const { store } = useLive()
  const key = detailsKey(table, cardId)
  const subscribe = useCallback((listener: () => void) => store.subscribe(key, listener), [store, key])
  return useSyncExternalStore(subscribe, () => store.details(table, cardId))
}
