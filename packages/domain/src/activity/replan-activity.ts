import { addDays, daysBetween } from '../calendar-day.ts'
import type { Command } from '../command.ts'
import { type Anchors, dayIn } from '../partial-date-range.ts'
import type { Dates } from '../partial-date-span.ts'
import { session } from '../session/commands.ts'
import type { Session } from '../session/session.ts'
import type { Activity } from './activity.ts'
import { datesOf } from './activity-days.ts'
import { activity } from './commands.ts'

/** What carries the sessions of an activity along, when all of it goes on by whole days. */
function carrySessions(before: Dates, after: Dates, sessions: readonly Session[], anchors: Anchors): Command[] {
  const shiftOf = (from: string | null, to: string | null) => {
    const [first, next] = [from && dayIn(from, anchors), to && dayIn(to, anchors)]
    return first && next ? daysBetween(first, next) : 0
  }
  const days = shiftOf(before.from, after.from)
  if (days === 0 || (before.to !== null && shiftOf(before.to, after.to) !== days)) return []
  return sessions.flatMap(({ id, day, archivedAt }) =>
    day === null || archivedAt !== null ? [] : [session.edit({ id, fields: { day: addDays(day, days) } })],
  )
}

/** Gives an activity other dates, and takes its sessions (`sessions`: its own) along. What was announced stays as it was told once the days are known. */
export function replanActivity(
  row: Activity,
  { from, to }: Dates,
  sessions: readonly Session[],
  anchors: Anchors,
): Command[] {
  return [
    ...carrySessions(datesOf(row), { from, to }, sessions, anchors),
    activity.edit({
      id: row.id,
      fields: row.heldFrom === null ? { start: from, end: to } : { heldFrom: from, heldTo: to },
    }),
  ]
}
