import { FILTER_NAMES } from '@meanwhile/domain/filter/filter-names'

const ASKS = new RegExp(`(?:^|[?&])(?:${FILTER_NAMES.join('|')})=[^&]`)

/** Whether an address may ask for a filter: all that a bare board needs to know of filters. */
export function hasFilter(search: string): boolean {
  return ASKS.test(search)
}
