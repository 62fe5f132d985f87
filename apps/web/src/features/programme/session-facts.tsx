import type { Session } from '@meanwhile/domain/session/session'
import { useMessages } from '../../lib/use-messages.ts'
import { useRow } from '../../project/use-project.ts'
import { useFacesOf } from '../card/use-card-people.ts'
import { TranslatedText } from '../thing/translated-text.tsx'

/** Who leads a session, in which room and at which site it is. */
export function SessionFacts({ session }: { session: Session }) {
  const { t } = useMessages()
  const leaders = useFacesOf(session.leaderIds)
  const site = useRow('sites', session.siteId)
  return (
    <>
      {leaders.length > 0 && (
        <span>
          {t('programme.ledBy')} <bdi>{leaders.map(({ name }) => name).join(', ')}</bdi>
        </span>
      )}
      {session.room !== null && (
        <span>
          {t('programme.inRoom')} <bdi>{session.room}</bdi>
        </span>
      )}
      {site && (
        <span>
          {t('programme.atSite')} <TranslatedText texts={site.names} />
        </span>
      )}
    </>
  )
}
