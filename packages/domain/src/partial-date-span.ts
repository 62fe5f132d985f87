import { type PartialDate, precisionOf } from './partial-date.ts'
import { type Anchors, dayIn, rangeOf } from './partial-date-range.ts'

/**
 * How a date is drawn, so that nothing looks more exact than it is: days as they are, a month as a bar over the month, a
 * season or a year as a pale band.
 */
export type Look = 'day' | 'days' | 'month' | 'band'

export interface Dates {
  from: PartialDate | null
  to: PartialDate | null
}

export interface Span {
  from: string
  to: string
  look: Look
}

const WIDE = new Set(['season', 'quarter', 'year'])

export function lookOf(date: PartialDate, anchors: Anchors): Look {
  if (dayIn(date, anchors) !== null) return 'day'
  return WIDE.has(precisionOf(date) ?? '') ? 'band' : 'month'
}

/** From what is known to the day to what is known least. */
export const VAGUER: readonly Look[] = ['day', 'days', 'month', 'band']

/** The days that two dates span together, as vague as the vaguer of them; null while no day is known. */
export function spanOf({ from, to }: Dates, anchors: Anchors): Span | null {
  const known = [from, to].flatMap((date) => {
    const range = date === null ? null : rangeOf(date, anchors)
    return date === null || !range ? [] : [{ ...range, look: lookOf(date, anchors) }]
  })
  const [first, last = first] = known
  if (!first || !last) return null
  const day = (text: string) => text.slice(0, 10)
  const end = day(last.sortTo) < day(first.sortFrom) ? day(first.sortTo) : day(last.sortTo)
  const look = VAGUER[Math.max(VAGUER.indexOf(first.look), VAGUER.indexOf(last.look))] ?? 'band'
  return { from: day(first.sortFrom), to: end, look: look === 'day' && end > day(first.sortFrom) ? 'days' : look }
}
