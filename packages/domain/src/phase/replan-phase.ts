import type { Command } from '../command.ts'
import { projectMonth } from '../partial-date-range.ts'
import type { Dates } from '../partial-date-span.ts'
import { phase } from './commands.ts'
import type { Phase } from './phase.ts'

const inMonths = ({ start, end }: Phase) => start === null && end === null
const told = (number: number | null) => (number === null ? null : `M${number}`)
const numberOf = (date: string | null) => (date === null ? null : Number(date.slice(1)))

/** When a phase is: by its dates, else by its months. */
export function datesOfPhase(row: Phase): Dates {
  const { fromMonth, toMonth, start, end } = row
  return inMonths(row) ? { from: told(fromMonth), to: told(toMonth) } : { from: start, to: end }
}

/** Gives a phase other dates; one that is told in months of the project stays told so, unless these are none. */
export function replanPhase(row: Phase, { from, to }: Dates): Command[] {
  const stays = inMonths(row) && [from, to].every((date) => date === null || projectMonth(date) !== undefined)
  const fields = stays ? { fromMonth: numberOf(from), toMonth: numberOf(to) } : { start: from, end: to }
  return [phase.edit({ id: row.id, fields })]
}
