import { addDays, addMonths, daysBetween, monthEnd, monthStart, weekStart } from '@meanwhile/domain/calendar-day'
import { type PartialDate, precisionOf } from '@meanwhile/domain/partial-date'
import { type Anchors, dayIn, rangeOf, relativeParts } from '@meanwhile/domain/partial-date-range'
import { type Shift, shiftDate } from '@meanwhile/domain/partial-date-shift'

/** Px a day takes. A quarter then is about as wide as a word, and a week as a date. */
export const ZOOMS = { weeks: 12, months: 4, quarters: 1.4 } as const
export type Zoom = keyof typeof ZOOMS

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

function lookOf(date: PartialDate, anchors: Anchors): Look {
  if (dayIn(date, anchors) !== null) return 'day'
  return WIDE.has(precisionOf(date) ?? '') ? 'band' : 'month'
}

const VAGUER: readonly Look[] = ['day', 'days', 'month', 'band']

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

/** Today is drawn as long as it is no further than this from the rest: what is over for years is not seen from afar. */
const NEAR_MONTHS = 6

/** The canvas: whole months around everything that is drawn, with today if it is near. */
export function extentOf(spans: readonly Pick<Span, 'from' | 'to'>[], today: string): { from: string; to: string } {
  const begins = spans.map((span) => span.from).sort()
  const ends = spans.map((span) => span.to).sort()
  let [from, to] = [begins[0] ?? today, ends.at(-1) ?? today]
  if (today < from && today >= addMonths(from, -NEAR_MONTHS)) from = today
  if (today > to && today <= addMonths(to, NEAR_MONTHS)) to = today
  return { from: addMonths(monthStart(from), -1), to: monthEnd(addMonths(monthStart(to), 1)) }
}

/** Where a span lies on the canvas, in px; a day is wide enough to be hit. */
export function placeOf(span: Pick<Span, 'from' | 'to'>, from: string, zoom: Zoom): { left: number; width: number } {
  const px = ZOOMS[zoom]
  return {
    left: daysBetween(from, span.from) * px,
    width: Math.max((daysBetween(span.from, span.to) + 1) * px, 10),
  }
}

export interface Tick {
  /** The first day. */
  day: string
  left: number
}

/** The lines of the calendar: Mondays, firsts of months, or firsts of quarters. */
export function ticksOf({ from, to }: { from: string; to: string }, zoom: Zoom): Tick[] {
  const ticks: Tick[] = []
  let day = zoom === 'weeks' ? weekStart(from) : monthStart(from)
  while (day <= to) {
    const inQuarter = (Number(day.slice(5, 7)) - 1) % 3
    if (day >= from && (zoom !== 'quarters' || inQuarter === 0)) {
      ticks.push({ day, left: daysBetween(from, day) * ZOOMS[zoom] })
    }
    day = zoom === 'weeks' ? addDays(day, 7) : addMonths(day, 1)
  }
  return ticks
}

/** Most months that a project counts. */
const MAX_MONTHS = 120

/** The months of the project, M1 at its start, as far as the canvas goes. */
export function projectMonths(
  start: string | undefined,
  { from, to }: { from: string; to: string },
  zoom: Zoom,
  count = MAX_MONTHS,
): (Tick & { number: number })[] {
  if (start === undefined) return []
  const every = zoom === 'quarters' ? 3 : 1
  const months: (Tick & { number: number })[] = []
  for (let number = 1; number <= count; number += every) {
    const day = addMonths(start, number - 1)
    if (day > to) break
    if (day >= from) months.push({ number, day, left: daysBetween(from, day) * ZOOMS[zoom] })
  }
  return months
}

/** Average lengths in days, to turn the way of a hand into months and years. */
const MONTH = 30.44

/** By what a date moves: one that is known to the month by months, to the year by years. */
function stepOf(date: PartialDate, days: number): Shift {
  const months = (each: number) => ({ months: Math.round(days / (MONTH * each)) * each })
  switch (precisionOf(date)) {
    case 'day':
    case 'time':
      return { days }
    case 'season':
    case 'quarter':
      return months(3)
    case 'year':
      return months(12)
    case 'relative':
      return ['D', 'W'].includes(relativeParts(date)?.unit ?? '') ? { days } : months(1)
    case 'month':
    case 'mid-month':
    case undefined:
      return months(1)
  }
}

/** A date carried on by some days, known as exactly as before. */
const carried = (date: PartialDate, days: number): PartialDate => shiftDate(date, stepOf(date, days))

/** How far one key press carries: the smallest step that the date can take, in days. */
export function keyStep({ from, to }: Dates, anchors: Anchors): number {
  const looks = [from, to].flatMap((date) => (date === null ? [] : [{ date, look: lookOf(date, anchors) }]))
  const vague = looks.sort((a, b) => VAGUER.indexOf(b.look) - VAGUER.indexOf(a.look))[0]
  if (!vague || vague.look === 'day') return 1
  const precision = precisionOf(vague.date)
  return Math.round(MONTH * (precision === 'year' ? 12 : vague.look === 'band' ? 3 : 1))
}

export type Edge = 'both' | 'from' | 'to'

/** The dates after a hand carried all of them, or one edge; an end never comes before its beginning. */
export function replanned({ from, to }: Dates, edge: Edge, days: number, anchors: Anchors): Dates {
  const moved = {
    from: from !== null && edge !== 'to' ? carried(from, days) : from,
    to:
      edge === 'to' && to === null && from !== null
        ? carried(from, days)
        : to !== null && edge !== 'from'
          ? carried(to, days)
          : to,
  }
  const [begin, end] = [moved.from && rangeOf(moved.from, anchors), moved.to && rangeOf(moved.to, anchors)]
  return begin && end && end.sortTo < begin.sortFrom ? { from, to } : moved
}
