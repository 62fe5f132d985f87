import { addDays, addMonths } from '../calendar-day.ts'
import { type Anchors, rangeOf } from '../partial-date-range.ts'
import type { Period } from './facts.ts'

/** The first and the last day of a project as far as they are known; `null` where they are not. */
export interface PeriodDays {
  from: string | null
  to: string | null
}

/** What a period means in the calendar: its own dates, or its months from the event that it counts from. */
export function periodDays({ start, end, months, from }: Period, anchors: Anchors): PeriodDays {
  const first = start === null ? (from === null ? null : (anchors[from] ?? null)) : rangeOf(start, anchors)?.sortFrom
  const begins = first?.slice(0, 10) ?? null
  if (end !== null) return { from: begins, to: rangeOf(end, anchors)?.sortTo.slice(0, 10) ?? null }
  return { from: begins, to: begins === null || months === null ? null : addDays(addMonths(begins, months), -1) }
}
