import { type KeyRow, type KeyTable, useKeys } from '../../lib/keys.ts'

type FilterAction = 'filter' | 'clear' | 'mine'

/** What the letters do in every view of a board. */
const FILTER_KEYS: KeyTable & { rows: readonly KeyRow<FilterAction>[] } = {
  place: 'board',
  rows: [
    { keys: ['f'], does: 'filter', action: 'filter' },
    { keys: ['x'], does: 'showAll', action: 'clear' },
    { keys: ['q'], does: 'mine', action: 'mine' },
  ],
}

export function useFilterKeys(onFind: () => void): void {
  useKeys(FILTER_KEYS, (action) => {
    if (action === 'filter') onFind()
    else void import('./use-filter.ts').then((act) => (action === 'clear' ? act.clearFilter() : act.toggleMine()))
    return true
  })
}
