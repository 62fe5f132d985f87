import type { Activity } from '@meanwhile/domain/activity/activity'
import { datesOf } from '@meanwhile/domain/activity/activity-days'
import type { Translate } from '@meanwhile/messages/messages'
import type { DatedProject } from '@meanwhile/wording/partial-date-words'
import { spanWords } from '../date/span-words.ts'

/** When an activity is: held, else announced. */
export function whenWords(
  activity: Pick<Activity, 'start' | 'end' | 'heldFrom' | 'heldTo'>,
  t: Translate,
  project: DatedProject,
): string | null {
  const { from, to } = datesOf(activity)
  return spanWords(from, to, t, project)
}
