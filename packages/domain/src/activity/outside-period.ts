import type { PeriodDays } from '../facts/period-range.ts'
import { type Anchors, rangeOf } from '../partial-date-range.ts'
import type { Activity } from './activity.ts'
import { datesOf } from './activity-days.ts'

type Dated = Pick<Activity, 'start' | 'end' | 'heldFrom' | 'heldTo'>

/**
 * Whether an activity lies outside of the project's period, in part or as a whole: told, never refused. A vague date is
 * outside only if none of what it can mean is inside.
 */
export function isOutsidePeriod(activity: Dated, period: PeriodDays, anchors: Anchors): boolean {
  const { from, to } = datesOf(activity)
  const begins = from === null ? null : rangeOf(from, anchors)
  const ends = to === null ? begins : rangeOf(to, anchors)
  const tooEarly = begins !== null && period.from !== null && begins.sortTo.slice(0, 10) < period.from
  const tooLate = ends !== null && period.to !== null && ends.sortFrom.slice(0, 10) > period.to
  return tooEarly || tooLate
}
