import { weekday } from '@meanwhile/domain/calendar-day'
import { formatDate, weekdayName } from '@meanwhile/wording/format'

/** A day with its weekday: "Tuesday, 18 January 2022". */
export function dayTitle(day: string, locale: string): string {
  return `${weekdayName(weekday(day), locale, 'long')}, ${formatDate(day, locale)}`
}
