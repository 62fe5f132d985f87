import * as z from 'zod/mini'
import { line } from './text.ts'

/** IANA name of a time zone that this machine knows. */
export const TimeZone = line(64).check(z.refine(isTimeZone))

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** What a clock on the wall of a time zone shows. */
export interface WallClock {
  /** `YYYY-MM-DD`. */
  day: string
  hour: number
  minute: number
}

const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  formats.set(timeZone, made)
  return made
}

/** The wall as if it were UTC. Swedish prints dates as ISO 8601 does: `2026-03-29 04:00:00`. */
function wallOf(instant: number, timeZone: string): number {
  return Date.parse(`${formatOf(timeZone).format(instant).replace(' ', 'T')}Z`)
}

export function wallClockAt(instant: number, timeZone: string): WallClock {
  const wall = new Date(wallOf(instant, timeZone))
  return { day: wall.toISOString().slice(0, 10), hour: wall.getUTCHours(), minute: wall.getUTCMinutes() }
}

/**
 * The instant (ms) at which a wall shows a day and a time. A time that clocks leave out in spring counts on from the hour
 * before; one that comes twice in autumn is the first.
 */
export function instantOf({ day, hour, minute }: WallClock, timeZone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000
  const before = wall - offsetAt(wall - DAY_MS, timeZone)
  const after = wall - offsetAt(wall + DAY_MS, timeZone)
  const shown = [before, after].filter((instant) => wallOf(instant, timeZone) === wall)
  return shown.length > 0 ? Math.min(...shown) : before
}

const offsetAt = (instant: number, timeZone: string) => {
  const whole = Math.floor(instant / 1000) * 1000
  return wallOf(whole, timeZone) - whole
}
