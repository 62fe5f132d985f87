import { daysBetween } from '@meanwhile/domain/calendar-day'
import type { Card } from '@meanwhile/domain/card/card'
import { type Anchors, isOver, rangeOf } from '@meanwhile/domain/partial-date-range'

export type DueState = 'done' | 'overdue' | 'soon' | 'later'

/** From this many days before, a due date is worth a look. */
const SOON_DAYS = 2

/** Overdue only when all that the date can mean has passed by the project's clock; soon when that is near. */
export function dueState(
  { due, doneAt }: Pick<Card, 'due' | 'doneAt'>,
  anchors: Anchors,
  now: string,
): DueState | null {
  if (doneAt !== null) return 'done'
  if (due === null) return null
  if (isOver(due, anchors, now)) return 'overdue'
  const range = rangeOf(due, anchors)
  return range && daysBetween(now, range.sortTo) <= SOON_DAYS ? 'soon' : 'later'
}
