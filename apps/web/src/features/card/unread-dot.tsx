import { useMessages } from '../../lib/use-messages.ts'
import { useIsUnread } from '../../project/use-unread.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './unread-dot.module.css'

/** Others changed the card since I last saw it. */
export function UnreadDot({ cardId }: { cardId: string }) {
  const { t } = useMessages()
  if (!useIsUnread(cardId)) return null
  return (
    <span className={styles.dot} title={t('inbox.unreadCard')}>
      <VisuallyHidden>{t('inbox.unreadCard')}</VisuallyHidden>
    </span>
  )
}
