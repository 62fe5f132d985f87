import { addDays, addMonths, monthEnd, monthStart } from '../calendar-day.ts'
import { PartialDate, precisionOf } from '../partial-date.ts'
import { type Shift, shiftDate } from '../partial-date-shift.ts'
import type { Repeat } from './card.ts'

const SHIFT: Record<Repeat['every'], (count: number) => Shift> = {
  day: (count) => ({ days: count }),
  week: (count) => ({ days: count * 7 }),
  month: (count) => ({ months: count }),
  year: (count) => ({ months: count * 12 }),
}

/** Whether a month was too short for the day that a date is meant to fall on: then it stands on the month's last. */
const wasCut = (day: string, meant: number) => Number(day.slice(8)) < meant && day === monthEnd(day)

/**
 * A date one turn later, known as exactly; null when that is too far off to be written. `meant` is the day of the month
 * that an earlier turn could not reach: 31 January, 28 February, 31 March.
 */
export function turned(date: PartialDate, { every, count }: Repeat, meant = 0): PartialDate | null {
  const shift = SHIFT[every](count)
  const plain = shiftDate(date, shift)
  const day = date.slice(0, 10)
  const isDay = precisionOf(date) === 'day' || precisionOf(date) === 'time'
  const moved = isDay && shift.months && wasCut(day, meant) ? onDay(day, shift.months, meant) + date.slice(10) : plain
  return PartialDate.safeParse(moved).success ? moved : null
}

function onDay(day: string, months: number, meant: number): string {
  const first = addMonths(monthStart(day), months)
  const [wanted, last] = [addDays(first, meant - 1), monthEnd(first)]
  return wanted < last ? wanted : last
}

/** The day of the month to remember for the next turn; none where the turn has reached it. */
export function meantAfter(date: PartialDate, next: PartialDate | null, meant = 0): number | undefined {
  const precision = precisionOf(date)
  if (next === null || (precision !== 'day' && precision !== 'time')) return undefined
  const day = date.slice(0, 10)
  const wanted = wasCut(day, meant) ? meant : Number(day.slice(8))
  return wasCut(next.slice(0, 10), wanted) ? wanted : undefined
}
