import { addDays, daysBetween } from '../calendar-day.ts'
import { instantOf, type WallClock, wallClockAt } from '../zoned-time.ts'
import type { Session } from './session.ts'

type Timed = Pick<Session, 'day' | 'start' | 'end'>

/** Minutes since midnight of `09:30`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

const DAY_MINUTES = 24 * 60

/** `09:30` of minutes since midnight; beyond a day it counts on from midnight. */
export function timeOf(minutes: number): string {
  const within = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

/** How long a session takes, in minutes; one that ends earlier than it starts ends after midnight. Null: nobody said. */
export function lengthOf({ start, end }: Timed): number | null {
  if (start === null || end === null) return null
  const length = minutesOf(end) - minutesOf(start)
  return length < 0 ? length + DAY_MINUTES : length
}

/** A time on the wall of some zone. */
export interface ShownTime {
  day: string
  /** `09:30`. */
  from: string
  /** Null: nobody said when it ends. */
  to: string | null
}

const wallAt = (day: string, time: string): WallClock => ({
  day,
  hour: Number(time.slice(0, 2)),
  minute: Number(time.slice(3)),
})

const shown = ({ hour, minute }: WallClock) => timeOf(hour * 60 + minute)

/**
 * When a session is, on the wall of another zone: `zone` is the one in which it is written. Its length stays what it is,
 * also in a night in which clocks change. Null while it has no day or no time.
 */
export function timesIn(session: Timed, zone: string, readerZone: string): ShownTime | null {
  const { day, start, end } = session
  if (day === null || start === null) return null
  const from = wallClockAt(instantOf(wallAt(day, start), zone), readerZone)
  if (end === null) return { day: from.day, from: shown(from), to: null }
  const lastDay = end < start ? addDays(day, 1) : day
  const to = wallClockAt(instantOf(wallAt(lastDay, end), zone), readerZone)
  return { day: from.day, from: shown(from), to: shown(to) }
}

/** Whether two zones show the same on a day at a time. */
export function sameWall(session: Timed, zone: string, readerZone: string): boolean {
  const there = timesIn(session, zone, readerZone)
  return there === null || (there.day === session.day && there.from === session.start && there.to === session.end)
}

/** Minutes from one midnight to which both count, so that sessions of several days can be compared. */
export function spanFrom(origin: string, session: Timed): { from: number; to: number } | null {
  if (session.day === null || session.start === null) return null
  const from = daysBetween(origin, session.day) * DAY_MINUTES + minutesOf(session.start)
  // One without an end takes place all the same.
  return { from, to: from + Math.max(1, lengthOf(session) ?? 1) }
}

/** A time as people type it, `9`, `930`, `9.30`, `09:30`, as `09:30`; undefined: it is no time. */
export function readTime(typed: string): string | undefined {
  const [, hours = '', minutes = ''] = /^\s*(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*$/.exec(typed) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
