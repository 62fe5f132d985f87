import { addDays, weekday } from '@meanwhile/domain/calendar-day'
import type { NoticeSettings } from '@meanwhile/domain/notice-settings'
import { instantOf, wallClockAt } from '@meanwhile/domain/zoned-time'

/** When the next digest is due, after an instant; null: this reader wants none. */
export function nextDigest(settings: NoticeSettings, after: number): number | null {
  const { digest, digestHour, digestWeekday, timeZone } = settings
  if (digest === 'off') return null
  const today = wallClockAt(after, timeZone).day
  // A week holds every weekday; one day more, because today's hour may have passed.
  for (let days = 0; days <= 7; days++) {
    const day = addDays(today, days)
    const at = instantOf({ day, hour: digestHour, minute: 0 }, timeZone)
    if (at > after && (digest === 'daily' || weekday(day) === digestWeekday)) return at
  }
  throw new Error(`no digest within a week of ${after}`)
}

/** Until when mail is held back now; null: it may go. */
export function quietUntil({ quiet, timeZone }: NoticeSettings, now: number): number | null {
  if (quiet === null || quiet.from === quiet.to) return null
  const { day, hour } = wallClockAt(now, timeZone)
  const overMidnight = quiet.from > quiet.to
  const evening = hour >= quiet.from
  const morning = hour < quiet.to
  if (overMidnight ? !(evening || morning) : !(evening && morning)) return null
  const end = overMidnight && evening ? addDays(day, 1) : day
  return instantOf({ day: end, hour: quiet.to, minute: 0 }, timeZone)
}
