import { type PartialDate, precisionOf } from '../partial-date.ts'
import { projectMonth, relativeParts } from '../partial-date-range.ts'
import { projectOf } from '../project/project-of.ts'
import type { Reader, Tables } from '../tables.ts'
import type { Period } from './facts.ts'

/** The code of the event that a date counts from; null for one that knows the calendar. */
export function eventOf(date: PartialDate | null): string | null {
  if (date === null || precisionOf(date) !== 'relative') return null
  return projectMonth(date) === undefined ? (relativeParts(date)?.code ?? null) : 'START'
}

/** The columns that hold partial dates; those of archived rows count too, as they come back. */
const DATED = {
  cards: ['start', 'due'],
  phases: ['start', 'end'],
  activities: ['start', 'end'],
  sites: ['agreementFrom', 'agreementTo'],
  partners: ['joinedOn', 'leftOn'],
} as const satisfies { [T in keyof Tables]?: readonly (keyof Tables[T])[] }

function* datesOf(project: Reader): Generator<PartialDate | null> {
  for (const [table, columns] of Object.entries(DATED) as [keyof typeof DATED, readonly string[]][]) {
    for (const row of project.all(table)) {
      for (const column of columns) yield (row as unknown as Record<string, PartialDate | null>)[column] ?? null
    }
  }
}

/** The events whose days a period's own ends count from. */
function* endsFrom({ start, end, months, from }: Period): Generator<string | null> {
  yield start === null ? from : eventOf(start)
  yield end === null && months !== null ? (start === null ? from : eventOf(start)) : eventOf(end)
}

/** How many dates of a project become real ones when these events have a day; what is inside of cards is not counted. */
export function countDatesFrom(project: Reader, codes: readonly string[]): number {
  const counted = (code: string | null) => code !== null && codes.includes(code)
  const { facts } = projectOf(project)
  let count = [...endsFrom(facts.period)].filter(counted).length
  for (const { on } of facts.approvals) if (counted(eventOf(on))) count++
  for (const date of datesOf(project)) if (counted(eventOf(date))) count++
  if (codes.includes('START')) {
    for (const { fromMonth, toMonth } of project.all('phases'))
      count += [fromMonth, toMonth].filter((month) => month !== null).length
  }
  return count
}
