import type { Activity } from '@meanwhile/domain/activity/activity'
import { datesOf } from '@meanwhile/domain/activity/activity-days'
import { dayIn } from '@meanwhile/domain/partial-date-range'
import { historyOf, stageOn } from '@meanwhile/domain/stage/stage-history'
import { formatDate } from '@meanwhile/wording/format'
import { sitePath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectId, useProjectStore, useRows } from '../../project/use-project.ts'
import { StageMark } from '../stage/stage-mark.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import css from './activity-view.module.css'

/** The sites that an activity goes to, each with the stage that it had on the first day. */
export function VisitedSites({ activity }: { activity: Activity }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const { anchors } = useProject()
  const { view } = useProjectStore()
  const sites = useRows('sites').filter(({ id }) => activity.siteIds.includes(id))
  useRows('stageChanges')
  const { from } = datesOf(activity)
  const day = from === null ? null : dayIn(from, anchors)
  if (sites.length === 0) return <p className={css.empty}>{t('activity.noSites')}</p>
  return (
    <>
      <ul className={css.sites}>
        {sites.map((site) => {
          const change = day === null ? undefined : stageOn(historyOf(view, site.id), day)
          return (
            <li key={site.id} className={css.site} data-site={site.id}>
              <LoneLink name to={sitePath(projectId, site.id)}>
                <TranslatedText texts={site.names} />
              </LoneLink>
              {change ? (
                <StageMark stage={change.stage} />
              ) : (
                <span className={css.empty}>{t(day === null ? 'activity.stageUnknown' : 'activity.stageBefore')}</span>
              )}
            </li>
          )
        })}
      </ul>
      <p className={css.empty}>
        {day === null ? t('activity.stageNeedsDay') : t('activity.stageOnDay', { day: formatDate(day, t.locale) })}
      </p>
    </>
  )
}
