import { addDays, addMonths, daysBetween, monthEnd, monthStart, weekStart } from '@meanwhile/domain/calendar-day'
import type { Span } from '@meanwhile/domain/partial-date-span'

/** Px a day takes. A quarter then is about as wide as a word, and a week as a date. */
export const ZOOMS = { weeks: 12, months: 4, quarters: 1.4 } as const
export type Zoom = keyof typeof ZOOMS

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

/**
 * The day at which the canvas opens: where something is, as near as can be to today, or, for a project whose period lies
 * elsewhere (`period`), to the end of it that is nearer.
 */
export function openingDay(
  spans: readonly Pick<Span, 'from' | 'to'>[],
  period: { from: string | null; to: string | null },
  today: string,
): string {
  const wanted =
    period.to !== null && today > period.to
      ? period.to
      : period.from !== null && today < period.from
        ? period.from
        : today
  const nearest = ({ from, to }: Pick<Span, 'from' | 'to'>) => (wanted < from ? from : wanted > to ? to : wanted)
  const far = (day: string) => Math.abs(daysBetween(wanted, day))
  return (
    spans
      .map(nearest)
      .reduce<string | null>((best, day) => (best !== null && far(best) <= far(day) ? best : day), null) ?? wanted
  )
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
