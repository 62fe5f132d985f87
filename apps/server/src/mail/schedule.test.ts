import { DEFAULT_SETTINGS, type NoticeSettings } from '@meanwhile/domain/notice-settings'
import { expect, test } from 'vitest'
import { nextDigest, quietUntil } from './schedule.ts'

const settings = (more: Partial<NoticeSettings> = {}): NoticeSettings => ({
  ...DEFAULT_SETTINGS,
  timeZone: 'Europe/Riga',
  ...more,
})
const iso = (ms: number | null) => ms && new Date(ms).toISOString()
const digestAfter = (after: string, more?: Partial<NoticeSettings>) =>
  iso(nextDigest(settings(more), Date.parse(after)))
const heldAt = (now: string, more?: Partial<NoticeSettings>) => iso(quietUntil(settings(more), Date.parse(now)))

test('[N5] a daily digest goes at the hour of the reader, today or tomorrow, never twice at one instant', () => {
  expect(digestAfter('2026-01-15T05:59:59Z')).toBe('2026-01-15T06:00:00.000Z')
  expect(digestAfter('2026-01-15T06:00:00Z')).toBe('2026-01-16T06:00:00.000Z')
  expect(digestAfter('2026-01-15T06:00:00Z', { timeZone: 'America/New_York' })).toBe('2026-01-15T13:00:00.000Z')
})

test('[N5] a weekly digest goes on its weekday', () => {
  // 15 January 2026 is a Thursday.
  expect(digestAfter('2026-01-15T05:00:00Z', { digest: 'weekly', digestWeekday: 4 })).toBe('2026-01-15T06:00:00.000Z')
  expect(digestAfter('2026-01-15T06:00:00Z', { digest: 'weekly', digestWeekday: 4 })).toBe('2026-01-22T06:00:00.000Z')
  expect(digestAfter('2026-01-15T06:00:00Z', { digest: 'weekly', digestWeekday: 7 })).toBe('2026-01-18T06:00:00.000Z')
  expect(digestAfter('2026-01-15T06:00:00Z', { digest: 'off' })).toBeNull()
})

test('[N5] over the changes of the clock the hour stays that of the reader: one digest a day, 365 in the year', () => {
  for (const digestHour of [3, 8]) {
    const sent: string[] = []
    let at = Date.parse('2025-12-31T22:00:00Z')
    for (;;) {
      at = nextDigest(settings({ digestHour }), at) ?? Number.POSITIVE_INFINITY
      if (at >= Date.parse('2026-12-31T22:00:00Z')) break
      sent.push(new Date(at).toISOString())
    }
    const days = sent.map((instant) => new Date(Date.parse(instant) + 2 * 3_600_000).toISOString().slice(0, 10))
    expect(new Set(days).size).toBe(365)
    expect(sent).toHaveLength(365)
  }
  expect(digestAfter('2026-03-28T06:00:00Z')).toBe('2026-03-29T05:00:00.000Z')
  // 03:00 does not exist on this day.
  expect(digestAfter('2026-03-28T12:00:00Z', { digestHour: 3 })).toBe('2026-03-29T01:00:00.000Z')
  // 03:00 comes twice: the second one is not another digest.
  expect(digestAfter('2026-10-24T12:00:00Z', { digestHour: 3 })).toBe('2026-10-25T00:00:00.000Z')
  expect(digestAfter('2026-10-25T00:00:00Z', { digestHour: 3 })).toBe('2026-10-26T01:00:00.000Z')
})

test('[N6] quiet hours hold mail until they end, over midnight and over the change of the clock', () => {
  const quiet = { quiet: { from: 21, to: 7 } }
  expect(heldAt('2026-01-15T18:59:00Z', quiet)).toBeNull()
  expect(heldAt('2026-01-15T19:00:00Z', quiet)).toBe('2026-01-16T05:00:00.000Z')
  expect(heldAt('2026-01-16T04:59:00Z', quiet)).toBe('2026-01-16T05:00:00.000Z')
  expect(heldAt('2026-01-16T05:00:00Z', quiet)).toBeNull()
  expect(heldAt('2026-03-28T22:00:00Z', quiet)).toBe('2026-03-29T04:00:00.000Z')
  expect(heldAt('2026-01-15T11:00:00Z', { quiet: { from: 12, to: 14 } })).toBe('2026-01-15T12:00:00.000Z')
  expect(heldAt('2026-01-15T12:00:00Z', { quiet: { from: 12, to: 14 } })).toBeNull()
  expect(heldAt('2026-01-15T12:00:00Z', { quiet: null })).toBeNull()
  expect(heldAt('2026-01-15T12:00:00Z', { quiet: { from: 5, to: 5 } })).toBeNull()
})
