import { ListFilter } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import styles from './filter.module.css'

/** Opens and closes the bar; marked while a filter hides something. */
export function FilterOpener({ open, on, onToggle }: { open: boolean; on: boolean; onToggle(): void }) {
  const { t } = useMessages()
  return (
    <button type="button" className={styles.opener} aria-expanded={open} data-on={on || undefined} onClick={onToggle}>
      <ListFilter size={18} aria-hidden />
      <span className={styles.openerName}>{t('filter.open')}</span>
    </button>
  )
}
