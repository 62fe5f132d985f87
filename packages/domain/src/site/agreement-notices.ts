import { addDays } from '../calendar-day.ts'
import type { Notice } from '../notice.ts'
import { type Anchors, rangeOf } from '../partial-date-range.ts'
import type { Site } from './site.ts'

/** A decision to stay or to leave needs an assembly and a letter: a fortnight. In days. */
const BEFORE_NOTICE = 14
/** Keys, residents, insurance: a month. In days. */
const BEFORE_END = 30

type Agreed = Pick<Site, 'agreementTo' | 'noticeDays' | 'permanent' | 'stage' | 'archivedAt'>

/** The last day on which notice can be given; null where none is agreed or the end is not known. */
export function noticeDay({ agreementTo, noticeDays }: Agreed, anchors: Anchors): string | null {
  const end = endOf(agreementTo, anchors)
  return end === null || noticeDays === null ? null : addDays(end, -noticeDays)
}

/** Of a vague end the first day that it can mean: who is told too early has lost nothing. */
const endOf = (date: Site['agreementTo'], anchors: Anchors): string | null =>
  (date === null ? undefined : rangeOf(date, anchors)?.sortFrom)?.slice(0, 10) ?? null

/** What the calendar tells of the agreement of a site on a day: each date once, before it comes. */
export function agreementNotices(site: Agreed, anchors: Anchors, today: string): Pick<Notice, 'kind' | 'source'>[] {
  if (site.archivedAt !== null || site.permanent || site.stage === 'closed' || site.stage === 'dropped') return []
  const isSoon = (day: string | null, before: number): day is string =>
    day !== null && today <= day && today >= addDays(day, -before)
  const end = endOf(site.agreementTo, anchors)
  const last = noticeDay(site, anchors)
  return [
    ...(isSoon(last, BEFORE_NOTICE) ? [{ kind: 'agreement_notice' as const, source: `until ${last}` }] : []),
    ...(isSoon(end, BEFORE_END) ? [{ kind: 'agreement_end' as const, source: `until ${end}` }] : []),
  ]
}
