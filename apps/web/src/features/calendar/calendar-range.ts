import { addDays, addMonths, monthEnd, monthStart, weekStart } from '@meanwhile/domain/calendar-day'
import { readQuery, writeQuery } from '@meanwhile/domain/filter/query'
import { useSearch } from 'wouter'
import { replaceSearch } from '../../lib/address.ts'

export const MODES = ['month', 'week', 'agenda'] as const
export type Mode = (typeof MODES)[number]

export interface Shown {
  mode: Mode
  /** A day in what is shown. */
  on: string
}

const DAY = /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Which time the calendar shows, as the address says it. */
export function useShown(today: string, usual: Mode): Shown {
  const query = readQuery(useSearch())
  const on = query.get('on') ?? ''
  const mode = MODES.find((each) => each === query.get('cal')) ?? usual
  return { mode, on: DAY.test(on) ? on : today }
}

export function show(change: Partial<Shown>): void {
  const query = readQuery(window.location.search)
  if (change.mode) query.set('cal', change.mode)
  if (change.on) query.set('on', change.on)
  replaceSearch(writeQuery(query))
}

/** The Mondays of the weeks to show. */
export function weeksOf({ mode, on }: Shown): string[] {
  if (mode === 'week') return [weekStart(on)]
  const weeks: string[] = []
  const last = monthEnd(on)
  for (let monday = weekStart(monthStart(on)); monday <= last; monday = addDays(monday, 7)) weeks.push(monday)
  return weeks
}

/** The first and the last day that are meant: a month shows days of its neighbours, but means its own. */
export function daysOf({ mode, on }: Shown): { from: string; to: string } {
  if (mode === 'week') return { from: weekStart(on), to: addDays(weekStart(on), 6) }
  return { from: monthStart(on), to: monthEnd(on) }
}

/** One step to later (1) or earlier (-1). */
export function step({ mode, on }: Shown, way: 1 | -1): string {
  return mode === 'week' ? addDays(on, 7 * way) : addMonths(monthStart(on), way)
}
