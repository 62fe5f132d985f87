import { addDays, daysBetween } from '@meanwhile/domain/calendar-day'

/** A card being moved over the calendar. */
export interface Carried {
  cardId: string
  by: 'pointer' | 'keyboard'
  /** The day at which it is held; null: it comes from the band and has none. */
  held: string | null
  /** Where it would go; null before it is over a day. */
  over: string | null
  /** Its days as they were. */
  from: string | null
  to: string | null
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The day to which an arrow key takes what is carried; null when it is none. */
export function stepDay(day: string, key: string): string | null {
  const days = STEPS[key]
  return days === undefined ? null : addDays(day, days)
}

/** The days that the card would have. */
export function targetDays({ held, over, from, to }: Carried): { from: string; to: string } | null {
  if (over === null) return null
  if (held === null || from === null || to === null) return { from: over, to: over }
  const days = daysBetween(held, over)
  return { from: addDays(from, days), to: addDays(to, days) }
}
