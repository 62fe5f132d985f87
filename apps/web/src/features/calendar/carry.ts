import { addDays, daysBetween } from '@meanwhile/domain/calendar-day'
import type { EntryKind } from './entries.ts'

/** Where a card goes to have no date: the tray. */
export const NO_DAY = ''

/** What is being moved over the calendar. */
export interface Carried {
  id: string
  kind: EntryKind
  by: 'pointer' | 'keyboard'
  /** The day at which it is held; null: it comes from the band or the tray and has none. */
  held: string | null
  /** The day from which a key brought it up, or on which it began; null: none. */
  first: string | null
  /** Where it would go: a day or `NO_DAY`; null before it is over either. */
  over: string | null
  /** Its days as they were. */
  from: string | null
  to: string | null
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** Where a key takes what is carried (`step`: days to the side that make a difference to it); null when it is none of its keys. Out of the tray it returns to the day where it was. */
export function stepCarried({ over, first }: Pick<Carried, 'over' | 'first'>, key: string, step = 1): string | null {
  if (key === 'Delete' || key === 'Backspace') return NO_DAY
  const steps = STEPS[key]
  if (steps === undefined || over === null) return null
  const days = Math.abs(steps) === 1 ? steps * step : steps
  return over === NO_DAY ? first : addDays(over, days)
}

/** The days that it would have. */
export function targetDays({ held, over, from, to }: Carried): { from: string; to: string } | null {
  if (over === null || over === NO_DAY) return null
  if (held === null || from === null || to === null) return { from: over, to: over }
  const days = daysBetween(held, over)
  return { from: addDays(from, days), to: addDays(to, days) }
}
