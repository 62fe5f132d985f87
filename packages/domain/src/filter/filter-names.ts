/** What a filter is called in an address, in the order in which it is written. */
export const FILTER_NAMES = ['q', 'label', 'who', 'partner', 'due', 'from', 'to', 'kind', 'unread'] as const
export type FilterName = (typeof FILTER_NAMES)[number]
