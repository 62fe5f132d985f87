import { expect, test } from 'vitest'
import { addDays } from './calendar-day.ts'
import { instantOf, wallClockAt } from './zoned-time.ts'

const at = (day: string, hour: number, timeZone = 'Europe/Riga') =>
  new Date(instantOf({ day, hour, minute: 0 }, timeZone)).toISOString()

test('a wall clock is read and found again in winter and in summer', () => {
  expect(wallClockAt(Date.parse('2026-01-15T06:30:00Z'), 'Europe/Riga')).toEqual({
    day: '2026-01-15',
    hour: 8,
    minute: 30,
  })
  expect(wallClockAt(Date.parse('2026-07-15T22:30:00Z'), 'Europe/Riga').day).toBe('2026-07-16')
  expect(at('2026-01-15', 8)).toBe('2026-01-15T06:00:00.000Z')
  expect(at('2026-07-15', 8)).toBe('2026-07-15T05:00:00.000Z')
  expect(at('2026-07-15', 0, 'Pacific/Auckland')).toBe('2026-07-14T12:00:00.000Z')
  expect(at('2026-07-15', 23, 'America/New_York')).toBe('2026-07-16T03:00:00.000Z')
})

test('an hour that clocks leave out counts on from the one before; one that comes twice is the first', () => {
  // Riga: 03:00 becomes 04:00 on 29 March, 04:00 becomes 03:00 on 25 October.
  expect(at('2026-03-29', 2)).toBe('2026-03-29T00:00:00.000Z')
  expect(at('2026-03-29', 3)).toBe('2026-03-29T01:00:00.000Z')
  expect(at('2026-03-29', 4)).toBe('2026-03-29T01:00:00.000Z')
  expect(at('2026-10-25', 3)).toBe('2026-10-25T00:00:00.000Z')
  expect(at('2026-10-25', 4)).toBe('2026-10-25T02:00:00.000Z')
})

test('every hour of a year is found again, but for the one that does not exist', () => {
  for (const timeZone of ['Europe/Riga', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kathmandu']) {
    let lost = 0
    for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
      for (let hour = 0; hour < 24; hour++) {
        const clock = wallClockAt(instantOf({ day, hour, minute: 0 }, timeZone), timeZone)
        if (clock.day !== day || clock.hour !== hour || clock.minute !== 0) lost++
      }
    }
    expect(lost, timeZone).toBeLessThanOrEqual(1)
  }
})
