import { addDays } from '../calendar-day.ts'
import type { PartialDate } from '../partial-date.ts'
import { type Anchors, compareDates, dayIn } from '../partial-date-range.ts'
import type { Activity } from './activity.ts'

type Dated = Pick<Activity, 'start' | 'end' | 'heldFrom' | 'heldTo'>

/** A programme is drawn day by day; nothing that people hold together lasts longer than this. */
const MAX_DAYS = 60

/** When an activity is: the days on which it is held once they are known, else as it was announced. */
export function datesOf({ start, end, heldFrom, heldTo }: Dated): { from: PartialDate | null; to: PartialDate | null } {
  return heldFrom === null ? { from: start, to: end } : { from: heldFrom, to: heldTo }
}

/** Its first and its last day, as far as both are known to the day. */
export function knownDays(activity: Dated, anchors: Anchors): { first: string; last: string } | null {
  const { from, to } = datesOf(activity)
  const first = from === null ? null : dayIn(from, anchors)
  if (first === null) return null
  const last = to === null ? first : dayIn(to, anchors)
  return last === null ? null : { first, last: last < first ? first : last }
}

/** The days of its programme: its own, and others on which there are sessions. */
export function programmeDays(
  activity: Dated,
  sessions: readonly { day: string | null }[],
  anchors: Anchors,
): string[] {
  const days = new Set(sessions.flatMap(({ day }) => (day === null ? [] : [day])))
  const known = knownDays(activity, anchors)
  if (known) {
    for (let day = known.first, count = 0; day <= known.last && count < MAX_DAYS; day = addDays(day, 1), count++) {
      days.add(day)
    }
  }
  return [...days].sort()
}

/** In the order of time; what has no date yet comes last. */
export function compareActivities(one: Dated, other: Dated, anchors: Anchors): number {
  const [a, b] = [datesOf(one), datesOf(other)]
  return compareDates(a.from ?? a.to, b.from ?? b.to, anchors)
}
