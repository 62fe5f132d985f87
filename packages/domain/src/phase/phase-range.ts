import { addMonths } from '../calendar-day.ts'
import type { PartialDate } from '../partial-date.ts'
import { type Anchors, type DateRange, rangeOf } from '../partial-date-range.ts'
import type { Phase } from './phase.ts'

type Span = Pick<Phase, 'fromMonth' | 'toMonth' | 'start' | 'end'>

/** The first and the last day of a phase: by its dates, else by its months; null while they are not known. */
export function phaseRange({ fromMonth, toMonth, start, end }: Span, anchors: Anchors): DateRange | null {
  const first = dayOf(start, fromMonth, anchors)?.sortFrom
  const last = dayOf(end, toMonth, anchors)?.sortTo
  return first === undefined || last === undefined ? null : { sortFrom: first.slice(0, 10), sortTo: last.slice(0, 10) }
}

function dayOf(date: PartialDate | null, month: number | null, anchors: Anchors): DateRange | null {
  if (date !== null) return rangeOf(date, anchors)
  return month === null ? null : rangeOf(`M${month}`, anchors)
}

/** The month of the project that a day is in: M1 begins with START. Null before it, and while START has no day. */
export function monthOf(day: string, { START }: Anchors): number | null {
  if (START === undefined || day < START) return null
  const [year = 0, month = 0] = day.split('-').map(Number)
  const [startYear = 0, startMonth = 0] = START.split('-').map(Number)
  const months = (year - startYear) * 12 + month - startMonth
  // Its month begins with the day of the month on which the project began.
  return addMonths(START, months) <= day ? months + 1 : months
}

/** What is wrong with how phases follow each other; told, never refused: plans pass through states like these. */
export type PhaseFault =
  | { fault: 'gap' | 'overlap'; phaseId: string; afterId: string }
  | { fault: 'sum'; months: number; of: number }

type Timed = Phase & { fromMonth: number; toMonth: number }
const isTimed = (phase: Phase): phase is Timed => phase.fromMonth !== null && phase.toMonth !== null

/**
 * Whether the phases in months follow each other without gap or overlap and make up the duration (18 + 6 = 24). Work
 * packages and reporting periods lie across them.
 */
export function phaseFaults(phases: readonly Phase[], months: number | null): PhaseFault[] {
  const timed = phases.filter(({ kind, archivedAt, parentId }) => kind === 'phase' && archivedAt === null && !parentId)
  const spans = timed.filter(isTimed).sort((one, other) => one.fromMonth - other.fromMonth)
  const faults = spans.slice(1).flatMap((phase, at): PhaseFault[] => {
    const before = spans[at]
    if (!before || phase.fromMonth === before.toMonth + 1) return []
    const fault = phase.fromMonth > before.toMonth ? 'gap' : 'overlap'
    return [{ fault, phaseId: phase.id, afterId: before.id }]
  })
  const sum = spans.reduce((total, { fromMonth, toMonth }) => total + toMonth - fromMonth + 1, 0)
  const falls = spans.length > 0 && months !== null && sum !== months
  return falls ? [...faults, { fault: 'sum', months: sum, of: months }] : faults
}
