import { fold } from '../fold.ts'
import { byPosition } from '../position.ts'
import type { Session } from './session.ts'
import { lengthOf, minutesOf, spanFrom, timeOf } from './session-clock.ts'

/** In the order of a day: those with a time by their time, then those without one as people put them. */
function bySessionTime(one: Session, other: Session): number {
  if (one.start === null || other.start === null) {
    if (one.start !== other.start) return one.start === null ? 1 : -1
    return byPosition(one, other)
  }
  if (one.start !== other.start) return one.start < other.start ? -1 : 1
  return byPosition(one, other)
}

/** What of a programme is not archived: by day, `null` for what has none yet. */
export function sessionsByDay(sessions: Iterable<Session>): Map<string | null, Session[]> {
  const days = new Map<string | null, Session[]>()
  for (const session of sessions) {
    if (session.archivedAt !== null) continue
    const day = days.get(session.day)
    if (day) day.push(session)
    else days.set(session.day, [session])
  }
  for (const day of days.values()) day.sort(bySessionTime)
  return days
}

/** Why two sessions cannot both be as they stand; `time`: nobody said that they are in different rooms. */
export type OverlapReason = 'room' | 'leader' | 'time'

export interface Overlap {
  sessionId: string
  otherId: string
  reason: OverlapReason
}

function reasonOf(one: Session, other: Session): OverlapReason | null {
  if (one.room !== null && other.room !== null && fold(one.room) === fold(other.room)) return 'room'
  if (one.leaderIds.some((id) => other.leaderIds.includes(id))) return 'leader'
  return one.room !== null && other.room !== null ? null : 'time'
}

/** Pairs of sessions that are at the same time; it is said to people and never stands in their way. */
export function overlapsOf(sessions: Iterable<Session>): Overlap[] {
  const origin = '2000-01-01'
  const timed = [...sessions].flatMap((session) => {
    const span = session.archivedAt === null ? spanFrom(origin, session) : null
    return span ? [{ session, span }] : []
  })
  timed.sort((a, b) => a.span.from - b.span.from)
  const overlaps: Overlap[] = []
  timed.forEach(({ session, span }, at) => {
    for (const other of timed.slice(at + 1)) {
      if (other.span.from >= span.to) break
      const reason = reasonOf(session, other.session)
      if (reason) overlaps.push({ sessionId: session.id, otherId: other.session.id, reason })
    }
  })
  return overlaps
}

/** New times of a session. */
export interface Retimed {
  id: string
  start: string
  end: string | null
}

/**
 * The times of a day whose sessions somebody put in another order: each keeps its length, and pauses stay where they
 * were. Nothing happens outside of what was moved over. Only those whose times change are named.
 */
export function retime(day: readonly Session[], sessionId: string, to: number): Retimed[] {
  const timed = day.filter(({ start }) => start !== null)
  const from = timed.findIndex(({ id }) => id === sessionId)
  const moved = timed[from]
  if (!moved || to < 0 || to >= timed.length || to === from) return []
  const order = timed.filter((session) => session !== moved)
  order.splice(to, 0, moved)
  const [first, last] = [Math.min(from, to), Math.max(from, to)]
  const startOf = (at: number) => minutesOf(timed[at]?.start ?? '00:00')
  // Sessions that overlapped follow each other: else they would not stand in the order that was asked for.
  const pauses = timed.map((session, at) => Math.max(0, startOf(at + 1) - startOf(at) - (lengthOf(session) ?? 0)))
  let clock = startOf(first)
  const changed: Retimed[] = []
  for (let at = first; at <= last; at++) {
    const session = order[at]
    if (!session) break
    const length = lengthOf(session)
    const start = timeOf(clock)
    const end = length === null ? null : timeOf(clock + length)
    if (start !== session.start || end !== session.end) changed.push({ id: session.id, start, end })
    clock += (length ?? 0) + (pauses[at] ?? 0)
  }
  return changed
}
