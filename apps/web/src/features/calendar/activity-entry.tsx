import { datesOf } from '@meanwhile/domain/activity/activity-days'
import { mayEditThing } from '@meanwhile/domain/thing/thing-rights'
import { activityPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useMe, useProject, useProjectId, useRow } from '../../project/use-project.ts'
import { KindGlyph } from '../card/card-kind.tsx'
import { spanWords } from '../date/span-words.ts'
import { useText } from '../thing/use-text.ts'
import styles from './calendar-entry.module.css'
import { type EntryProps, EntryShell } from './entry-shell.tsx'

/** A course, visit, meeting or event on the days on which it is. */
export function ActivityEntry(props: EntryProps) {
  const activity = useRow('activities', props.grip.id)
  const host = useRow('partners', activity?.hostPartnerId ?? null)
  const project = useProject()
  const { archivedAt } = project
  const projectId = useProjectId()
  const me = useMe()
  const text = useText()
  const { t } = useMessages()
  if (!activity) return null
  const title = text(activity.titles)
  const { from, to } = datesOf(activity)
  return (
    <EntryShell
      {...props}
      to={activityPath(projectId, activity.id)}
      words={t('calendar.activity', {
        title: title?.text ?? '',
        type: t(`activity.type.${activity.type}`),
        date: spanWords(from, to, t, project) ?? t('calendar.noDate'),
        stage: t(`board.stage.${activity.stage}`),
      })}
      mayMove={archivedAt === null && mayEditThing(me, activity)}
      colour={host?.colour}
      state={activity.stage === 'cancelled' ? 'done' : undefined}
    >
      <KindGlyph kind="activity" size={13} />
      <span className={styles.entryTitle} dir="auto">
        <span lang={title?.lang}>{title?.text}</span>
        {props.inTray && <small className={styles.entryList}>{t(`board.stage.${activity.stage}`)}</small>}
      </span>
    </EntryShell>
  )
}
