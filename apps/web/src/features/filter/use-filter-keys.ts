import { useEffect } from 'react'
import { lettersAreKeys } from '../../lib/preference.ts'
import { isForPage } from '../board/board-keys.ts'

/** What the letters do in every view of a board: `f` filters, `q` shows only my cards, `x` shows all again. */
export function useFilterKeys(onFind: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!lettersAreKeys() || event.shiftKey || !isForPage(event)) return
      const key = event.key.toLowerCase()
      if (key !== 'f' && key !== 'x' && key !== 'q') return
      event.preventDefault()
      if (key === 'f') onFind()
      else void import('./use-filter.ts').then((act) => (key === 'x' ? act.clearFilter() : act.toggleMine()))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onFind])
}
