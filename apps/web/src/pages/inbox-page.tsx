import { BellOff, CloudOff } from 'lucide-react'
import { InboxList } from '../features/inbox/inbox-list.tsx'
import { markRead, useInbox } from '../features/inbox/use-inbox.ts'
import { Slot } from '../features/shell/slots.tsx'
import { LoneLink } from '../features/thing/lone-link.tsx'
import { accountPath } from '../lib/paths.ts'
import { refusalOf } from '../lib/refusal-of.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useSubmit } from '../lib/use-submit.ts'
import { useTitle } from '../lib/use-title.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { toast } from '../ui/toast.ts'
import css from './sheet.module.css'

/** What happened that I should know, across all projects. */
export function InboxPage() {
  const { t } = useMessages()
  const { query, items, days } = useInbox()
  useTitle(t('inbox.title'))
  const reading = useSubmit(async () => {
    await markRead('all')
    toast({ message: t('inbox.markedAll') })
  })
  return (
    <main className={classNames(css.page, css.narrow)}>
      <Slot into="bar">
        <header className={css.head}>
          <h1 className={css.title}>{t('inbox.title')}</h1>
          {items.some(({ read }) => !read) && (
            <Button busy={reading.busy} onClick={() => reading.submit()}>
              {t('inbox.readAll')}
            </Button>
          )}
        </header>
      </Slot>
      {reading.failure && <p role="alert">{t(`refusal.${reading.failure}`)}</p>}
      {query.isPending && (
        <div role="status" aria-busy aria-label={t('shell.loading')}>
          {[1, 2, 3].map((row) => (
            <Skeleton key={row} height={72} radius={10} />
          ))}
        </div>
      )}
      {query.isError && !query.data && (
        <EmptyState
          icon={<CloudOff />}
          title={t('shell.loadFailed')}
          action={<Button onClick={() => void query.refetch()}>{t('shell.retry')}</Button>}
        >
          {t(`refusal.${refusalOf(query.error)}`)}
        </EmptyState>
      )}
      {query.data && items.length === 0 && (
        <EmptyState
          icon={<BellOff />}
          title={t('inbox.emptyTitle')}
          action={<LoneLink to={`${accountPath}#notifications`}>{t('inbox.settings')}</LoneLink>}
        >
          {t('inbox.emptyText')}
        </EmptyState>
      )}
      <InboxList days={days} />
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('inbox.more')}
        </Button>
      )}
      {items.length > 0 && (
        <p>
          <LoneLink to={`${accountPath}#notifications`}>{t('inbox.settings')}</LoneLink>
        </p>
      )}
    </main>
  )
}
