import { type CardFilter, ME, NO_FILTER, readFilter, writeFilter } from '@meanwhile/domain/filter/card-filter'
import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { replaceSearch } from '../../lib/address.ts'

const filterNow = (): CardFilter => readFilter(window.location.search)

export function setFilter(change: Partial<CardFilter>): void {
  replaceSearch(writeFilter(window.location.search, { ...filterNow(), ...change }))
}

export const clearFilter = (): void => setFilter(NO_FILTER)

/** Only my cards, or everybody's again. */
export function toggleMine(): void {
  const { memberIds } = filterNow()
  setFilter({ memberIds: memberIds.length === 1 && memberIds[0] === ME ? [] : [ME] })
}

/** The filter that the address asks for. */
export function useFilter(): CardFilter {
  const search = useSearch()
  return useMemo(() => readFilter(search), [search])
}
