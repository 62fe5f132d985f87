import { readQuery, writeQuery } from '@meanwhile/domain/filter/query'
import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { replaceSearch } from '../../lib/address.ts'

/** What of a project a calendar shows; the sessions of an activity come with it. */
export const SHOWN_KINDS = ['card', 'activity', 'phase'] as const
export type ShownKind = (typeof SHOWN_KINDS)[number]

const NAME = 'show'
/** In the address, where nothing would mean everything. */
const NOTHING = 'none'

export function readKinds(search: string): ShownKind[] {
  const said = readQuery(search).get(NAME)
  const names = said?.split(',') ?? []
  const kinds = SHOWN_KINDS.filter((kind) => names.includes(kind))
  return kinds.length > 0 || said === NOTHING ? kinds : [...SHOWN_KINDS]
}

/** The query with one kind more or less. */
export function writeKinds(search: string, kinds: readonly ShownKind[]): string {
  const query = readQuery(search)
  query.delete(NAME)
  if (kinds.length < SHOWN_KINDS.length) query.set(NAME, kinds.join() || NOTHING)
  return writeQuery(query)
}

export function useKinds(): readonly ShownKind[] {
  const search = useSearch()
  return useMemo(() => readKinds(search), [search])
}

export function setKinds(kinds: readonly ShownKind[]): void {
  replaceSearch(writeKinds(window.location.search, kinds))
}
