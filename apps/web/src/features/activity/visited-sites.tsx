import type { Activity } from '@meanwhile/domain/activity/activity'
import { datesOf } from '@meanwhile/domain/activity/activity-days'
import { dayIn } from '@meanwhile/domain/partial-date-range'
import type { Site } from '@meanwhile/domain/site/site'
import { historyOf, stageOn } from '@meanwhile/domain/stage/stage-history'
import { sitesVisited } from '@meanwhile/domain/visit-note/notes-of'
import type { VisitNote } from '@meanwhile/domain/visit-note/visit-note'
import { formatDate } from '@meanwhile/wording/format'
import { Archive } from 'lucide-react'
import { sitePath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectId, useProjectStore, useRows } from '../../project/use-project.ts'
import { Badge } from '../../ui/badge.tsx'
import { SheetMenu } from '../sheet/sheet-menu.tsx'
import { StageMark } from '../stage/stage-mark.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { SiteNotes } from '../visit-note/site-notes.tsx'
import { useHasDraft, useNotes } from '../visit-note/use-notes.ts'
import css from './activity-view.module.css'

/** The sites that an activity goes to, each with the stage that it had on the first day and what was noted there. */
export function VisitedSites({ activity }: { activity: Activity }) {
  const { t } = useMessages()
  const { anchors } = useProject()
  const { from } = datesOf(activity)
  const day = from === null ? null : dayIn(from, anchors)
  const { visited, others, notes } = useSitesOf(activity)
  const row = (site: Site, isVisited: boolean) => (
    <VisitedSite
      key={site.id}
      activity={activity}
      site={site}
      isVisited={isVisited}
      day={day}
      notes={notes.filter(({ siteId }) => siteId === site.id)}
    />
  )
  if (visited.length + others.length === 0) return <p className={css.empty}>{t('activity.noSites')}</p>
  return (
    <>
      <ul className={css.sites}>
        {visited.map((site) => row(site, true))}
        {others.map((site) => row(site, false))}
      </ul>
      <p className={css.empty}>
        {day === null ? t('activity.stageNeedsDay') : t('activity.stageOnDay', { day: formatDate(day, t.locale) })}
      </p>
      <div>
        <SheetMenu sheets={['visits']} activityId={activity.id} />
      </div>
    </>
  )
}

/** Where the visit goes, and where it went no more although somebody noted something there, or still writes. */
function useSitesOf(activity: Activity) {
  const sites = useRows('sites')
  const going = new Set(sitesVisited(activity, useRows('sessions')))
  const notes = useNotes({ activityId: activity.id })
  const hasDraft = useHasDraft(activity.id)
  const noted = new Set(notes.map(({ siteId }) => siteId))
  const wasThere = ({ id }: Site) => noted.has(id) || hasDraft(id)
  return {
    visited: sites.filter(({ id }) => going.has(id)),
    others: sites.filter((site) => !going.has(site.id) && wasThere(site)),
    notes,
  }
}

interface VisitedSiteProps {
  activity: Activity
  site: Site
  isVisited: boolean
  /** The first day of the visit, when it is known to the day. */
  day: string | null
  notes: readonly VisitNote[]
}

function VisitedSite({ activity, site, isVisited, day, notes }: VisitedSiteProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const { view } = useProjectStore()
  useRows('stageChanges')
  const change = day === null ? undefined : stageOn(historyOf(view, site.id), day)
  return (
    <li className={css.site} data-site={site.id}>
      <LoneLink name to={sitePath(projectId, site.id)}>
        <TranslatedText texts={site.names} />
      </LoneLink>
      <span className={css.marks}>
        {!isVisited && <Badge tone="warn">{t('visitNote.noLonger')}</Badge>}
        {site.archivedAt !== null && <Badge icon={<Archive aria-hidden />}>{t('visitNote.siteArchived')}</Badge>}
        {change ? (
          <StageMark stage={change.stage} />
        ) : (
          <span className={css.empty}>{t(day === null ? 'activity.stageUnknown' : 'activity.stageBefore')}</span>
        )}
      </span>
      <SiteNotes activity={activity} site={site} notes={notes} isVisited={isVisited} />
    </li>
  )
}
