import type { Envelope } from '@meanwhile/domain/command'
import { CloudOff, DoorClosed } from 'lucide-react'
import { Link } from '../lib/link.tsx'
import { homePath } from '../lib/paths.ts'
import { useMessages } from '../lib/use-messages.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { NotSentPanel } from './lazy-not-sent-panel.ts'
import type { NotSent } from './not-sent.ts'
import css from './project-states.module.css'
import { typedText } from './typed-text.ts'

export function ProjectLoading() {
  const { t } = useMessages()
  return (
    <main className={css.loading} aria-busy="true">
      <p role="status" className={css.words}>
        {t('live.opening')}
      </p>
      <progress className={css.progress} aria-label={t('live.opening')} />
      <div className={css.columns} aria-hidden>
        {[4, 2, 3].map((cards) => (
          <div key={cards} className={css.column}>
            <Skeleton width="60%" height={20} />
            {Array.from({ length: cards }, (_, card) => (
              <Skeleton key={card} height={64} />
            ))}
          </div>
        ))}
      </div>
    </main>
  )
}

export function ProjectFailed({ onRetry }: { onRetry: (() => void) | null }) {
  const { t } = useMessages()
  return (
    <main>
      <EmptyState
        icon={<CloudOff />}
        title={t('live.failedTitle')}
        action={onRetry && <Button onClick={onRetry}>{t('live.tryAgain')}</Button>}
      >
        {t('live.failedText')}
      </EmptyState>
    </main>
  )
}

/** No place in the project, or no more. What I typed and could not send stays readable. */
export function ProjectGone({ unsent, notSent }: { unsent: readonly Envelope[]; notSent: readonly NotSent[] }) {
  const { t } = useMessages()
  const waiting = unsent.flatMap((command) => {
    const text = typedText(command)
    return text === null ? [] : [{ command, text, code: 'not-found' as const }]
  })
  const items = [...notSent, ...waiting]
  return (
    <main>
      <EmptyState
        icon={<DoorClosed />}
        title={t('live.goneTitle')}
        action={<Link to={homePath}>{t('live.toProjects')}</Link>}
      >
        {t('live.goneText')}
      </EmptyState>
      {items.length > 0 && <NotSentPanel items={items} onDismiss={null} onRetry={null} />}
    </main>
  )
}
