import { addMonths } from '@meanwhile/domain/calendar-day'
import { type PartialDate, type Precision, precisionOf } from '@meanwhile/domain/partial-date'
import { type Anchors, projectMonth, rangeOf, relativeParts } from '@meanwhile/domain/partial-date-range'
import { toldAs } from '@meanwhile/domain/partial-date-shift'

export const DATE_FORMS = [
  'day',
  'time',
  'month',
  'mid-month',
  'season',
  'quarter',
  'year',
  'projectMonth',
  'event',
] as const
export type DateForm = (typeof DATE_FORMS)[number]

/** A date while somebody chooses it: its form, and for each form what was said last, so that changing it loses nothing. */
export interface DateDraft {
  form: DateForm
  /** Of the calendar; a month, season or year is the one around it. May be empty or half typed. */
  day: string
  time: string
  projectMonth: string
  event: string
  /** Negative: before the event. */
  count: string
  unit: 'D' | 'W' | 'M'
  before: boolean
}

const FORM_OF: Record<Exclude<Precision, 'relative'>, DateForm> = {
  day: 'day',
  time: 'time',
  month: 'month',
  'mid-month': 'mid-month',
  season: 'season',
  quarter: 'quarter',
  year: 'year',
}

/** What to begin with: the date as it is, or a day that is still to be said. */
export function draftOf(date: PartialDate | null, anchors: Anchors, today: string): DateDraft {
  const precision = date === null ? 'day' : (precisionOf(date) ?? 'day')
  const relative = date === null ? undefined : relativeParts(date)
  const month = date === null ? undefined : projectMonth(date)
  return {
    form: precision === 'relative' ? (month === undefined ? 'event' : 'projectMonth') : FORM_OF[precision],
    day: date === null ? '' : (rangeOf(date, anchors)?.sortFrom.slice(0, 10) ?? today),
    time: precision === 'time' && date !== null ? date.slice(11) : '',
    projectMonth: String(month ?? 1),
    event: relative?.code ?? Object.keys(anchors)[0] ?? 'START',
    count: String(Math.abs(relative?.count ?? 0)),
    unit: relative?.unit ?? 'M',
    before: (relative?.count ?? 0) < 0,
  }
}

/** Another form of the same date. What is less exact needs a day to lie around: without one it is today's. */
export function inForm(draft: DateDraft, form: DateForm, today: string): DateDraft {
  const needsDay = !['day', 'time', 'projectMonth', 'event'].includes(form)
  return { ...draft, form, day: draft.day === '' && needsDay ? today : draft.day }
}

const asPartialDate = (text: string) => (precisionOf(text) === undefined ? null : text)
/** A browser's date field has the year 0002 while somebody types 2026. */
const isWhole = (day: string) => /^[1-9]\d{3}-/.test(day) && precisionOf(day) === 'day'

/** The date that was chosen, or null while it is not complete. */
export function composeDate(draft: DateDraft): PartialDate | null {
  const { form, day, time, event, count, unit, before } = draft
  if (form === 'projectMonth') return asPartialDate(`M${Number(draft.projectMonth)}`)
  if (form === 'event')
    return count === '' ? null : asPartialDate(`${event}${before ? '-' : '+'}${Number(count)}${unit}`)
  if (!isWhole(day)) return null
  if (form === 'time') return time === '' ? null : asPartialDate(`${day}T${time}`)
  return toldAs(form, day)
}

/** Another year of the draft's day; what is typed half stands as it is until it makes sense. */
export function inYear(draft: DateDraft, year: number): DateDraft {
  const months = (year - Number(draft.day.slice(0, 4))) * 12
  return { ...draft, day: addMonths(draft.day, months) }
}

/** The draft's day put into another month of its year, 1 to 12. */
export function inMonth(draft: DateDraft, month: number): DateDraft {
  return { ...draft, day: `${draft.day.slice(0, 4)}-${String(month).padStart(2, '0')}-01` }
}
