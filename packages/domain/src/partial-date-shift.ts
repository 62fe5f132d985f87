import { addDays, addMonths, daysBetween } from './calendar-day.ts'
import { type PartialDate, type Precision, precisionOf, SEASONS } from './partial-date.ts'
import { type Anchors, dayIn, projectMonth, rangeOf, relativeParts } from './partial-date-range.ts'

/** How far dates move: both, or one of them. */
export interface Shift {
  days?: number
  months?: number
}

/** An average month, to turn days into months where a date knows only these. */
const DAYS_A_MONTH = 30.44

const monthOf = (day: string) => Number(day.slice(5, 7))

/** A day told at some precision: what lies around it in the calendar. */
const TOLD: Record<Exclude<Precision, 'relative' | 'time'>, (day: string) => PartialDate> = {
  day: (day) => day,
  'mid-month': (day) => `${day.slice(0, 7)}-mid`,
  month: (day) => day.slice(0, 7),
  season: (day) => {
    // January and February belong to the winter that began the year before.
    const year = monthOf(day) < 3 ? Number(day.slice(0, 4)) - 1 : Number(day.slice(0, 4))
    return `${String(year).padStart(4, '0')}-${SEASONS[Math.floor(((monthOf(day) + 9) % 12) / 3)]}`
  },
  quarter: (day) => `${day.slice(0, 4)}-Q${Math.ceil(monthOf(day) / 3)}`,
  year: (day) => day.slice(0, 4),
}

/** The partial date around a calendar day, at a precision that knows the calendar. */
export function toldAs(precision: Exclude<Precision, 'relative' | 'time'>, day: string): PartialDate {
  return TOLD[precision](day)
}

function shiftRelative(date: PartialDate, { days = 0, months = 0 }: Shift): PartialDate {
  const inMonths = months + Math.trunc(days / DAYS_A_MONTH)
  const month = projectMonth(date)
  if (month !== undefined) return `M${Math.max(0, month + inMonths)}`
  const parts = relativeParts(date)
  if (!parts) return date
  const inDays = days + Math.round(months * DAYS_A_MONTH)
  const whole = parts.unit === 'W' && inDays % 7 === 0
  const unit = parts.unit === 'W' && !whole ? 'D' : parts.unit
  const count =
    parts.unit === 'M'
      ? parts.count + inMonths
      : whole
        ? parts.count + inDays / 7
        : parts.count * (parts.unit === 'W' ? 7 : 1) + inDays
  return `${parts.code}${count < 0 ? '-' : '+'}${Math.abs(count)}${unit}`
}

/**
 * A date moved on, known as exactly as before: a month becomes another month, never a day. A move that is small for
 * the precision may leave it where it is.
 */
export function shiftDate(date: PartialDate, shift: Shift): PartialDate {
  const precision = precisionOf(date)
  const range = rangeOf(date, {})
  if (precision === undefined || precision === 'relative' || !range) return shiftRelative(date, shift)
  // From the first day, so that a month and 31 days is the next month. Of the middle of a month: from the middle.
  const first = precision === 'mid-month' ? `${date.slice(0, 7)}-15` : range.sortFrom.slice(0, 10)
  const day = addDays(addMonths(first, shift.months ?? 0), shift.days ?? 0)
  return precision === 'time' ? `${day}${date.slice(10)}` : toldAs(precision, day)
}

/**
 * A date put on a calendar day. One that counts from an event goes on counting from it; a time keeps its clock; one
 * that was less exact becomes that day, as somebody chose it.
 */
export function putOnDay(date: PartialDate | null, day: string, anchors: Anchors): PartialDate {
  if (date === null) return day
  const before = dayIn(date, anchors)
  return before === null ? day : shiftDate(date, { days: daysBetween(before, day) })
}
