import type { Activity } from '@meanwhile/domain/activity/activity'
import type { Session } from '@meanwhile/domain/session/session'
import { type ShownTime, timesIn } from '@meanwhile/domain/session/session-clock'
import type { Entry } from './entries.ts'

export interface ReadTime {
  /** Null: it has a day and no time yet. */
  time: ShownTime | null
  /** On whose wall it is read. */
  zone: string
  day: string
}

/** When a session is read in the calendar: online on the reader's own wall, else on that of its place. Null without a day. */
export function readTime(
  session: Pick<Session, 'day' | 'start' | 'end'>,
  mode: Activity['mode'],
  zone: string,
  reader: string,
): ReadTime | null {
  if (session.day === null) return null
  const wall = mode === 'online' ? reader : zone
  const time = timesIn(session, zone, wall)
  return { time, zone: wall, day: time?.day ?? session.day }
}

export function placeOfSession(session: Session, mode: Activity['mode'], zone: string, reader: string): Entry | null {
  const read = readTime(session, mode, zone, reader)
  return read && { id: session.id, kind: 'session', from: read.day, to: read.day, time: read.time?.from ?? null }
}
