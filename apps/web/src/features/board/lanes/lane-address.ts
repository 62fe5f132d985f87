import { replaceSearch } from '../../../lib/address.ts'

/** What the rows of a board can stand for. */
export const LANES = ['partner', 'person', 'label'] as const
export type LaneKind = (typeof LANES)[number]

/** What the address says of rows. */
export function laneOf(search: string): LaneKind | null {
  const value = new URLSearchParams(search).get('lanes')
  return LANES.find((kind) => kind === value) ?? null
}

export function setLane(kind: LaneKind | null): void {
  const query = new URLSearchParams(window.location.search)
  if (kind) query.set('lanes', kind)
  else query.delete('lanes')
  replaceSearch(query.toString())
}
