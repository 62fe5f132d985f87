import { readFileSync } from 'node:fs'
import { addDays } from '@meanwhile/domain/calendar-day'
import { precisionOf } from '@meanwhile/domain/partial-date'
import { isOver, rangeOf } from '@meanwhile/domain/partial-date-range'
import { instantOf, wallClockAt } from '@meanwhile/domain/zoned-time'
import { expect, test } from 'vitest'

// What the sources wrote, as a test of what the product makes of it. Folding and other names of towns are tested with the
// search, money waits for the part that has it.
const { fixtures } = JSON.parse(readFileSync(new URL('./seed-data.json', import.meta.url), 'utf8'))

test('dates of the sources have a form here, as exact as they were', () => {
  for (const { value, precision } of fixtures.partialDates) {
    const here = precision === 'mid-month' ? `${value}-mid` : value
    expect(precisionOf(here), here).toBe(precision)
    // Nothing is made up: a date counted from an event has no day before the event has one.
    expect(rangeOf(here, {}) === null, here).toBe(precision === 'relative')
  }
  expect(rangeOf('GA+24M', { GA: '2025-03-01' })).toEqual({ sortFrom: '2027-03-01', sortTo: '2027-03-01' })
})

test('an online seminar is at the own time of every partner', () => {
  const { start, shown } = fixtures.timeZones.onlineSeminar
  for (const [zone, time] of Object.entries(shown)) {
    const { hour, minute } = wallClockAt(Date.parse(start), zone)
    expect(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, zone).toBe(time)
  }
})

test('the closing event is one day long, on the day before the clocks changed', () => {
  const midnight = (day: string) => instantOf({ day, hour: 0, minute: 0 }, 'Europe/Riga')
  const hours = (day: string) => (midnight(addDays(day, 1)) - midnight(day)) / 3_600_000
  expect([hours('2022-10-29'), hours('2022-10-30')]).toEqual([24, 25])
  expect(rangeOf('2022-10-29', {})).toEqual({ sortFrom: '2022-10-29', sortTo: '2022-10-29' })
  expect(isOver('2022-10-29', {}, '2022-10-29T23:59')).toBe(false)
  expect(isOver('2022-10-29', {}, '2022-10-30T00:00')).toBe(true)
})

test('towns are sorted by the rules of the reader’s language', () => {
  for (const lang of ['lv', 'fi']) {
    expect([...fixtures.sorting.input].sort(new Intl.Collator(lang).compare), lang).toEqual(fixtures.sorting[lang])
  }
})
