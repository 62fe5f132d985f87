import { addDays, addMonths, monthEnd } from './calendar-day.ts'
import { type PartialDate, precisionOf, SEASONS, type Season } from './partial-date.ts'

/** The days of the events that relative dates count from, by code. */
export type Anchors = Readonly<Record<string, string>>

/**
 * The first and the last moment that a date can mean: days, or for a time of day `2022-10-29T14:30`. As text they sort
 * as in time, a day before its times.
 */
export interface DateRange {
  sortFrom: string
  sortTo: string
}

const FIRST_MONTH: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
/** The days of a month that `mid` stands for. */
const MID = ['11', '20'] as const

const months = (year: string, first: number, count: number): DateRange => {
  const from = `${year}-${String(first).padStart(2, '0')}-01`
  return { sortFrom: from, sortTo: addDays(addMonths(from, count), -1) }
}

const MOVE: Record<string, (day: string, count: number) => string> = {
  D: addDays,
  W: (day, count) => addDays(day, count * 7),
  M: addMonths,
}

/** `GA+24M` taken apart. */
export function relativeParts(date: PartialDate) {
  const [, code, sign, number, unit] = /^([A-Z]{1,6})([+-])(\d+)([DWM])$/.exec(date) ?? []
  if (code === undefined || unit === undefined) return undefined
  return { code, count: sign === '-' ? -Number(number) : Number(number), unit: unit as 'D' | 'W' | 'M' }
}

/** `M18` as a number; M1 is the month that begins with the event START. */
export function projectMonth(date: PartialDate): number | undefined {
  const [, number] = /^M(\d+)$/.exec(date) ?? []
  return number === undefined ? undefined : Number(number)
}

function relativeRange(date: PartialDate, anchors: Anchors): DateRange | null {
  const month = projectMonth(date)
  if (month !== undefined) {
    const start = anchors.START
    if (start === undefined) return null
    return { sortFrom: addMonths(start, month - 1), sortTo: addDays(addMonths(start, month), -1) }
  }
  const parts = relativeParts(date)
  const anchor = parts && anchors[parts.code]
  if (!parts || anchor === undefined) return null
  const day = MOVE[parts.unit]?.(anchor, parts.count) ?? anchor
  return { sortFrom: day, sortTo: day }
}

/** What a date spans; null while the event that it counts from has no day yet. */
export function rangeOf(date: PartialDate, anchors: Anchors): DateRange | null {
  const year = date.slice(0, 4)
  switch (precisionOf(date)) {
    case 'day':
    case 'time':
      return { sortFrom: date, sortTo: date }
    case 'month':
      return { sortFrom: `${date}-01`, sortTo: monthEnd(`${date}-01`) }
    case 'mid-month':
      return { sortFrom: `${date.slice(0, 7)}-${MID[0]}`, sortTo: `${date.slice(0, 7)}-${MID[1]}` }
    case 'season':
      return months(year, FIRST_MONTH[SEASONS.find((season) => date.endsWith(season)) ?? 'spring'], 3)
    case 'quarter':
      return months(year, Number(date.at(-1)) * 3 - 2, 3)
    case 'year':
      return { sortFrom: `${year}-01-01`, sortTo: `${year}-12-31` }
    case 'relative':
      return relativeRange(date, anchors)
    case undefined:
      return null
  }
}

/**
 * The day that a date stands for in a calendar's cell, or null when it is known less exactly. Days and weeks from an
 * event are as exact as the event.
 */
export function dayIn(date: PartialDate, anchors: Anchors): string | null {
  const precision = precisionOf(date)
  const exact = precision === 'day' || precision === 'time' || ['D', 'W'].includes(relativeParts(date)?.unit ?? '')
  return exact ? (rangeOf(date, anchors)?.sortFrom.slice(0, 10) ?? null) : null
}

/** Whether a date has passed at `now`, the wall clock of the project as `2022-10-29T14:30`. Only its end counts. */
export function isOver(date: PartialDate, anchors: Anchors, now: string): boolean {
  const range = rangeOf(date, anchors)
  return range !== null && now.slice(0, range.sortTo.length) > range.sortTo
}

/** By the first moment that each can mean; of two that begin together the more exact one first; unknown ones last. */
export function compareDates(one: PartialDate | null, other: PartialDate | null, anchors: Anchors): number {
  const a = one === null ? null : rangeOf(one, anchors)
  const b = other === null ? null : rangeOf(other, anchors)
  if (!a || !b) return a ? -1 : b ? 1 : 0
  if (a.sortFrom !== b.sortFrom) return a.sortFrom < b.sortFrom ? -1 : 1
  return a.sortTo === b.sortTo ? 0 : a.sortTo < b.sortTo ? -1 : 1
}
