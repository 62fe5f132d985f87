import type { Activity } from '@meanwhile/domain/activity/activity'
import { CalendarDays, MapPin, Video } from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import { activityPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectId, useRow } from '../../project/use-project.ts'
import { PartnerMark } from '../partner/partner-mark.tsx'
import { StageMark } from '../stage/stage-mark.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import css from './activity-list.module.css'
import { whenWords } from './date-span.ts'
import { Lacks } from './lacks.tsx'

/** An activity in a list: the whole row is the way to it. */
export function ActivityRow({ activity, level }: { activity: Activity; level: 2 | 3 }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const project = useProject()
  const host = useRow('partners', activity.hostPartnerId)
  const place = useRow('places', activity.placeId)
  const when = whenWords(activity, t, project)
  const Heading = `h${level}` as const
  return (
    <article className={css.row} data-activity={activity.id} data-colour={host?.colour} data-pattern={host?.pattern}>
      <div className={css.words}>
        <p className={css.type}>
          {t(`activity.type.${activity.type}`)}
          {activity.code !== null && <> · {activity.code}</>}
          {activity.closing && <> · {t('activity.closing')}</>}
        </p>
        <Heading className={css.title}>
          <Link to={activityPath(projectId, activity.id)} className={css.link}>
            <TranslatedText texts={activity.titles} />
          </Link>
        </Heading>
        <p className={css.meta}>
          <span className={css.fact} data-missing={when === null || undefined}>
            <CalendarDays size={14} aria-hidden />
            {when ?? t('activity.noDate')}
          </span>
          {host ? <PartnerMark partnerId={host.id} /> : <TranslatedText texts={activity.hostNote} />}
          {(place || activity.mode === 'online') && (
            <span className={css.fact}>
              {activity.mode === 'online' ? <Video size={14} aria-hidden /> : <MapPin size={14} aria-hidden />}
              {place ? <TranslatedText texts={place.names} /> : t('activity.mode.online')}
            </span>
          )}
        </p>
      </div>
      <div className={css.state}>
        <StageMark stage={activity.stage} />
        <Lacks activity={activity} />
      </div>
    </article>
  )
}
