import { addDays, addMonths, daysBetween } from '../calendar-day.ts'
import { type Anchors, rangeOf } from '../partial-date-range.ts'
import type { Site } from './site.ts'

type Agreed = Pick<Site, 'agreementTo' | 'noticeDays' | 'permanent'>

/** How long before its end people begin to look for what comes next, in months. */
const SOON_MONTHS = 12

export interface AgreementEnd {
  /** The first day on which it may be over: "June 2027" may be the first of June. */
  ends: string
  /** The last day for giving notice; null when the agreement asks for none. */
  noticeBy: string | null
  /** Until its end; negative when it is over. */
  daysLeft: number
  state: 'over' | 'soon' | 'later'
}

/** When an agreement ends, as seen on a day; null when that is not known, or when the site stays. */
export function agreementEnd(site: Agreed, anchors: Anchors, today: string): AgreementEnd | null {
  const range = site.agreementTo === null || site.permanent ? null : rangeOf(site.agreementTo, anchors)
  if (!range || site.agreementTo === null) return null
  const ends = range.sortFrom.slice(0, 10)
  // It is not over before the last day that it can mean.
  const over = range.sortTo.slice(0, 10) < today
  return {
    ends,
    noticeBy: site.noticeDays === null ? null : addDays(ends, -site.noticeDays),
    daysLeft: daysBetween(today, ends),
    state: over ? 'over' : ends <= addMonths(today, SOON_MONTHS) ? 'soon' : 'later',
  }
}
