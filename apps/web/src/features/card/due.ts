import type { Card } from '@meanwhile/domain/card/card'

export type DueState = 'done' | 'overdue' | 'soon' | 'later'

/** From this many days before, a due date is worth a look. */
const SOON_DAYS = 2
const DAY_MS = 86_400_000

/** A due day is a day, not an instant: it is overdue when the reader's own calendar has passed it. */
export function dueState({ due, doneAt }: Pick<Card, 'due' | 'doneAt'>, today: string): DueState | null {
  if (doneAt !== null) return 'done'
  if (due === null) return null
  const days = (Date.parse(due) - Date.parse(today)) / DAY_MS
  return days < 0 ? 'overdue' : days <= SOON_DAYS ? 'soon' : 'later'
}

/** The day on the reader's wall calendar. */
export function dayOf(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, '0')
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`
}
