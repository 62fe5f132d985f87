import { type PartialDate, precisionOf } from './partial-date.ts'
import { type Anchors, projectMonth, rangeOf, relativeParts } from './partial-date-range.ts'
import { type Shift, shiftDate } from './partial-date-shift.ts'
import { type Dates, lookOf, VAGUER } from './partial-date-span.ts'
import { MAX_MONTH } from './phase/phase.ts'

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

/** How far dates can be carried: what is told in months of the project stays within those that there are, as a whole. */
function withinMonths(dates: readonly (PartialDate | null)[], days: number): number {
  const months = dates.flatMap((date) => (date === null ? [] : (projectMonth(date) ?? [])))
  const back = Math.max(0, Math.min(...months) - 1)
  const on = Math.max(0, MAX_MONTH - Math.max(...months))
  return Math.min(Math.max(days, -back * MONTH), on * MONTH)
}

export type Edge = 'both' | 'from' | 'to'

/**
 * The dates after a hand carried all of them, or one edge. All together keep their length, an end never comes before its
 * beginning.
 */
export function replanned({ from, to }: Dates, edge: Edge, wanted: number, anchors: Anchors): Dates {
  const days = withinMonths([edge === 'to' && to !== null ? null : from, edge === 'from' ? null : to], wanted)
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
