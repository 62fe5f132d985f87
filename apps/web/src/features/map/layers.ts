import { readQuery, writeQuery } from '@meanwhile/domain/filter/query'
import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { replaceSearch } from '../../lib/address.ts'

/** What can be shown or left out together. */
export const LAYERS = ['sites', 'activities', 'partners'] as const
export type Layer = (typeof LAYERS)[number]

/** Left out of the map, in the address. */
const HIDDEN = 'without'

function readHidden(search: string): Layer[] {
  const named = (readQuery(search).get(HIDDEN) ?? '').split(',')
  return LAYERS.filter((layer) => named.includes(layer))
}

/** The layers that the address leaves in. */
export function useLayers(): readonly Layer[] {
  const search = useSearch()
  return useMemo(() => {
    const hidden = readHidden(search)
    return LAYERS.filter((layer) => !hidden.includes(layer))
  }, [search])
}

export function toggleLayer(layer: Layer): void {
  const { search } = window.location
  const hidden = readHidden(search)
  const next = hidden.includes(layer) ? hidden.filter((one) => one !== layer) : [...hidden, layer]
  const query = readQuery(search)
  if (next.length === 0) query.delete(HIDDEN)
  else query.set(HIDDEN, next.join(','))
  replaceSearch(writeQuery(query))
}
