import type { Activity } from '@meanwhile/domain/activity/activity'
import { datesOf } from '@meanwhile/domain/activity/activity-days'
import type { Anchors } from '@meanwhile/domain/partial-date-range'
import type { Translate } from '@meanwhile/messages/messages'
import { spanWords } from '../date/span-words.ts'

/** When an activity is: held, else announced. */
export function whenWords(
  activity: Pick<Activity, 'start' | 'end' | 'heldFrom' | 'heldTo'>,
  t: Translate,
  anchors: Anchors,
): string | null {
  const { from, to } = datesOf(activity)
  return spanWords(from, to, t, anchors)
}
