import { addDays, weekStart } from '@meanwhile/domain/calendar-day'
import { type Anchors, isOver, rangeOf } from '@meanwhile/domain/partial-date-range'

export const BUCKETS = ['overdue', 'today', 'week', 'later', 'none'] as const
export type Bucket = (typeof BUCKETS)[number]

/**
 * When something is due, by the project's clock (`now`). Overdue only when all that the date can mean has passed; a date that
 * reaches beyond this week, or counts from an event without a day, is for later.
 */
export function bucketOf(due: string | null, anchors: Anchors, now: string): Bucket {
  if (due === null) return 'none'
  if (isOver(due, anchors, now)) return 'overdue'
  const range = rangeOf(due, anchors)
  const today = now.slice(0, 10)
  if (!range) return 'later'
  if (range.sortTo.slice(0, 10) === today) return 'today'
  return range.sortTo.slice(0, 10) <= addDays(weekStart(today), 6) ? 'week' : 'later'
}
