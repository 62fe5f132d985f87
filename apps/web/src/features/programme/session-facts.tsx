import type { Session } from '@meanwhile/domain/session/session'
import { historyOf, stageOn } from '@meanwhile/domain/stage/stage-history'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectStore, useRow, useRows } from '../../project/use-project.ts'
import { useFacesOf } from '../card/use-card-people.ts'
import { StageMark } from '../stage/stage-mark.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'

/** Who leads a session, in which room it is, and at which site, with the stage that this has on that day. */
export function SessionFacts({ session }: { session: Session }) {
  const { t } = useMessages()
  const leaders = useFacesOf(session.leaderIds)
  const site = useRow('sites', session.siteId)
  const { view } = useProjectStore()
  useRows('stageChanges')
  const stage = site && session.day !== null ? stageOn(historyOf(view, site.id), session.day)?.stage : undefined
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
      {stage && <StageMark stage={stage} />}
    </>
  )
}
