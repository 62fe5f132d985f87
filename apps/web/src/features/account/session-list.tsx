import { formatAgo } from '@meanwhile/wording/format'
import { useQuery } from '@tanstack/react-query'
import { MonitorSmartphone } from 'lucide-react'
import { sessionsQuery } from '../../lib/queries.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { queryClient, trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast } from '../../ui/toast.ts'
import css from './session-list.module.css'

type Session = Awaited<ReturnType<typeof trpcClient.account.sessions.query>>[number]

/** Every browser that is signed in as me, and the way to end it. */
export function SessionList() {
  const { t } = useMessages()
  const sessions = useQuery(sessionsQuery())
  if (sessions.isPending) {
    return (
      <div role="status" aria-busy aria-label={t('shell.loading')}>
        <Skeleton height={48} />
      </div>
    )
  }
  if (sessions.isError && !sessions.data) {
    return (
      <div className={css.failed}>
        <p role="alert">{t(`refusal.${refusalOf(sessions.error)}`)}</p>
        <Button onClick={() => void sessions.refetch()}>{t('shell.retry')}</Button>
      </div>
    )
  }
  return (
    <ul className={css.list}>
      {sessions.data.map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
    </ul>
  )
}

function SessionRow({ session }: { session: Session }) {
  const { t, locale } = useMessages()
  const device = session.device || t('account.unknownDevice')
  const ending = useSubmit(async () => {
    await trpcClient.account.revokeSession.mutate({ sessionId: session.id })
    toast({ message: t('account.signedOutDevice') })
    await queryClient.invalidateQueries({ queryKey: sessionsQuery().queryKey })
  })
  return (
    <li className={css.session}>
      <MonitorSmartphone aria-hidden className={css.icon} />
      <div className={css.words}>
        <p className={css.device}>{device}</p>
        <p className={css.seen}>{t('account.lastSeen', { ago: formatAgo(session.lastSeenAt, locale) })}</p>
        {ending.failure && <p role="alert">{t(`refusal.${ending.failure}`)}</p>}
      </div>
      {session.current ? (
        <Badge tone="good">{t('account.thisDevice')}</Badge>
      ) : (
        <Button busy={ending.busy} aria-label={t('account.signOutDevice', { device })} onClick={() => ending.submit()}>
          {t('shell.signOut')}
        </Button>
      )}
    </li>
  )
}
