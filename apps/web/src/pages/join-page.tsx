import { useQuery } from '@tanstack/react-query'
import { CloudOff, Link2Off, MailX } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { FrontDoor } from '../features/account/front-door.tsx'
import { SignInForm } from '../features/account/sign-in-form.tsx'
import { AcceptForm } from '../features/invitation/accept-form.tsx'
import { InvitationSheet } from '../features/invitation/invitation-sheet.tsx'
import { Link } from '../lib/link.tsx'
import { boardPath, homePath, projectPath } from '../lib/paths.ts'
import { type Person, signOut, usePerson, welcome } from '../lib/person.ts'
import { invitationPreviewQuery, projectListQuery } from '../lib/queries.ts'
import { refusalOf } from '../lib/refusal-of.ts'
import { queryClient, trpcClient } from '../lib/trpc.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { forgetProjects } from '../project/snapshot-cache.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import css from './join-page.module.css'

/** From a link to the board: see what it is, sign in where needed, join. */
export function JoinPage() {
  const { t } = useMessages()
  const [token] = useState(() => window.location.hash.slice(1))
  const preview = useQuery(invitationPreviewQuery(token))
  useTitle(preview.data?.acronym)
  const failure = preview.isError ? refusalOf(preview.error) : null
  if (token === '' || failure === 'not-found' || failure === 'invalid') {
    return (
      <Closed icon={<Link2Off />} title={t('invitation.unknown')}>
        {t('invitation.unknownText')}
      </Closed>
    )
  }
  if (failure) {
    return (
      <FrontDoor>
        <EmptyState
          icon={<CloudOff />}
          title={t('shell.loadFailed')}
          action={<Button onClick={() => void preview.refetch()}>{t('shell.retry')}</Button>}
        >
          {t(`refusal.${failure}`)}
        </EmptyState>
      </FrontDoor>
    )
  }
  if (!preview.data) {
    return (
      <FrontDoor>
        <div className={css.waiting} role="status" aria-busy aria-label={t('invitation.looking')}>
          <Skeleton width="50%" height={34} />
          <Skeleton width="90%" />
          <Skeleton height={160} />
        </div>
      </FrontDoor>
    )
  }
  if (preview.data.state !== 'open') {
    return (
      <Closed icon={<MailX />} title={t(`invitation.${preview.data.state}`)}>
        {t('invitation.closedText')}
      </Closed>
    )
  }
  return (
    <FrontDoor>
      <InvitationSheet invitation={preview.data} />
      <Door token={token} />
    </FrontDoor>
  )
}

function Closed({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  const { t } = useMessages()
  return (
    <FrontDoor>
      <EmptyState icon={icon} title={title} action={<Link to={homePath}>{t('shell.toProjects')}</Link>}>
        {children}
      </EmptyState>
    </FrontDoor>
  )
}

/** Who has just signed in to join is taken in at once; who was signed in before says as whom. */
function Door({ token }: { token: string }) {
  const { t } = useMessages()
  const person = usePerson()

  const accept = async () => {
    const { projectId, boardId } = await trpcClient.invitation.accept.mutate({ token })
    await queryClient.invalidateQueries({ queryKey: projectListQuery().queryKey })
    navigate(boardId === null ? projectPath(projectId) : boardPath(projectId, boardId), { replace: true })
  }
  const enter = async (newcomer: Person) => {
    await welcome(newcomer)
    await accept()
  }
  const leave = async () => {
    await signOut()
    await forgetProjects()
  }
  if (person === undefined) return <Skeleton height={120} />
  if (person) return <AcceptForm name={person.name} accept={accept} onOtherPerson={leave} />
  return (
    <section className={css.sign} aria-labelledby="sign-in">
      <h2 id="sign-in" className={css.title}>
        {t('invitation.signInFirst')}
      </h2>
      <SignInForm onSignedIn={enter} />
    </section>
  )
}
