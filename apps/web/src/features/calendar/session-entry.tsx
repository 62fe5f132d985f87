import { zoneOf } from '@meanwhile/domain/activity/activity-zone'
import { mayEditThing } from '@meanwhile/domain/thing/thing-rights'
import { formatDate } from '@meanwhile/wording/format'
import { activityPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useMe, useProject, useProjectId, useRow } from '../../project/use-project.ts'
import { ownZone, zoneCity } from '../date/zone-words.ts'
import { useText } from '../thing/use-text.ts'
import styles from './calendar-entry.module.css'
import { type EntryProps, EntryShell } from './entry-shell.tsx'
import { readTime } from './session-place.ts'

/** A session of an activity at its hour; the city of the clock stands beside it where it is not the reader's own. */
export function SessionEntry(props: EntryProps) {
  const session = useRow('sessions', props.grip.id)
  const activity = useRow('activities', session?.activityId ?? null)
  const place = useRow('places', activity?.placeId ?? null)
  const { timeZone, archivedAt } = useProject()
  const projectId = useProjectId()
  const me = useMe()
  const text = useText()
  const { t } = useMessages()
  const read = session && activity && readTime(session, activity.mode, zoneOf(activity, place, timeZone), ownZone())
  if (!read) return null
  const title = text(session.titles)
  const { time, zone } = read
  const hours = time === null ? '' : time.to === null ? time.from : `${time.from} – ${time.to}`
  const city = t('calendar.clockOf', { time: hours, city: zoneCity(zone) })
  return (
    <EntryShell
      {...props}
      to={activityPath(projectId, activity.id)}
      words={t('calendar.session', {
        title: title?.text ?? '',
        activity: text(activity.titles)?.text ?? '',
        date: formatDate(read.day, t.locale),
        time: time === null ? t('programme.noTime') : city,
      })}
      mayMove={archivedAt === null && mayEditThing(me, activity)}
    >
      {time !== null && <span className={styles.hour}>{time.from}</span>}
      <span className={styles.entryTitle} lang={title?.lang} dir="auto">
        {title?.text}
      </span>
      {time !== null && zone !== ownZone() && <small className={styles.city}>{zoneCity(zone)}</small>}
    </EntryShell>
  )
}
