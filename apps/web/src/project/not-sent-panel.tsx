import { Copy, X } from 'lucide-react'
import { useMessages } from '../lib/use-messages.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { toast } from '../ui/toast.ts'
import type { NotSent } from './not-sent.ts'
import css from './not-sent-panel.module.css'

export interface NotSentPanelProps {
  items: readonly NotSent[]
  /** Null where the panel is the last place that knows the text. */
  onDismiss: ((item: NotSent) => void) | null
  /** Null where there is nothing left to send it to. */
  onRetry: ((item: NotSent) => void) | null
}

/** What I typed and the server did not take: to copy, never thrown away unasked. */
export function NotSentPanel({ items, onDismiss, onRetry }: NotSentPanelProps) {
  const { t } = useMessages()
  return (
    <section className={css.panel} aria-label={t('live.notSentTitle')}>
      <h2 className={css.title}>{t('live.notSentTitle')}</h2>
      <p className={css.hint}>{t('live.notSentText')}</p>
      <ul className={css.items}>
        {items.map((item) => (
          <li key={item.command.id} className={css.item}>
            <span className={css.text} dir="auto">
              {item.text}
            </span>
            <span className={css.hint}>{t(`refusal.${item.code}`)}</span>
            <Button
              onClick={() =>
                void navigator.clipboard.writeText(item.text).then(() => toast({ message: t('live.copied') }))
              }
            >
              <Copy aria-hidden />
              {t('live.copy')}
            </Button>
            {onRetry && <Button onClick={() => onRetry(item)}>{t('live.tryAgain')}</Button>}
            {onDismiss && (
              <IconButton label={t('live.dismiss')} onClick={() => onDismiss(item)}>
                <X aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
