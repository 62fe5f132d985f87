import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useBoard, useFiltering } from '../board/board-context.ts'
import styles from './filter.module.css'
import { clearFilter } from './use-filter.ts'

/** "12 of 240", and one click to see all again. */
export function ShownCount() {
  const { shown } = useBoard()
  const filtering = useFiltering()
  const count = useSyncExternalStore(shown.subscribe, () => shown.all().length)
  const { t } = useMessages()
  if (!filtering) return null
  const all = shown.total()
  return (
    <span className={styles.count}>
      <span aria-hidden>{t('filter.shown', { shown: count, all })}</span>
      <VisuallyHidden>
        <span role="status">{t('filter.cards', { shown: count, all })}</span>
      </VisuallyHidden>
      <button type="button" className={styles.clear} onClick={clearFilter}>
        <X size={14} aria-hidden />
        {t('filter.clear')}
      </button>
    </span>
  )
}
