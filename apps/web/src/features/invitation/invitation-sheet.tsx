import { MailOpen } from 'lucide-react'
import type { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import css from './invitation-sheet.module.css'

export type InvitationPreview = Awaited<ReturnType<typeof trpcClient.invitation.preview.query>>

/** What the holder of a link may know: which project, for whom, in which role. */
export function InvitationSheet({ invitation }: { invitation: InvitationPreview }) {
  const { t } = useMessages()
  return (
    <section className={css.sheet} aria-labelledby="invitation">
      <p className={css.kind}>
        <MailOpen aria-hidden />
        {t('invitation.invitedTo')}
      </p>
      <h1 id="invitation" className={css.acronym} dir="auto">
        {invitation.acronym}
      </h1>
      <p className={css.title} dir="auto">
        {invitation.title}
      </p>
      <ul className={css.facts}>
        <li>{t('invitation.asRole', { role: t(`role.${invitation.role}`) })}</li>
        {invitation.partner !== null && <li>{t('invitation.withPartner', { partner: invitation.partner })}</li>}
      </ul>
      {invitation.forOneAddress && invitation.state === 'open' && (
        <p className={css.note}>{t('invitation.forOneAddress')}</p>
      )}
    </section>
  )
}
