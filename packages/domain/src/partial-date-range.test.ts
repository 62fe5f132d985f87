import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, dayIn, isOver, rangeOf } from './partial-date-range.ts'
import { putOnDay, shiftDate } from './partial-date-shift.ts'

const anchors = { START: '2021-03-15', GA: '2024-01-31' }
const range = (date: string) => {
  const found = rangeOf(date, anchors)
  return found && [found.sortFrom, found.sortTo]
}

describe('what a date spans', () => {
  it.each([
    ['2022-10-29', '2022-10-29', '2022-10-29'],
    ['2022-10-29T14:30', '2022-10-29T14:30', '2022-10-29T14:30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-01-mid', '2022-01-11', '2022-01-20'],
    ['2022-spring', '2022-03-01', '2022-05-31'],
    ['2022-autumn', '2022-09-01', '2022-11-30'],
    ['2023-winter', '2023-12-01', '2024-02-29'],
    ['2022-Q3', '2022-07-01', '2022-09-30'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['M1', '2021-03-15', '2021-04-14'],
    ['M18', '2022-08-15', '2022-09-14'],
    ['M0', '2021-02-15', '2021-03-14'],
    ['GA+24M', '2026-01-31', '2026-01-31'],
    ['GA+1M', '2024-02-29', '2024-02-29'],
    ['START-2W', '2021-03-01', '2021-03-01'],
    ['GA+10D', '2024-02-10', '2024-02-10'],
  ])('%s is from %s to %s', (date, from, to) => {
    expect(range(date)).toEqual([from, to])
  })

  it('is unknown while the event has no day', () => {
    expect(range('END+1M')).toBeNull()
    expect(rangeOf('M3', {})).toBeNull()
  })
})

describe('being over', () => {
  it('waits for the end of what the date can mean', () => {
    expect(isOver('2022-01', anchors, '2022-01-31T23:59')).toBe(false)
    expect(isOver('2022-01', anchors, '2022-02-01T00:00')).toBe(true)
    expect(isOver('2022-10-29', anchors, '2022-10-29T23:59')).toBe(false)
    expect(isOver('2022-10-29T14:30', anchors, '2022-10-29T14:30')).toBe(false)
    expect(isOver('2022-10-29T14:30', anchors, '2022-10-29T14:31')).toBe(true)
    expect(isOver('2022', anchors, '2022-12-31T12:00')).toBe(false)
    expect(isOver('END+1M', anchors, '2099-01-01T00:00')).toBe(false)
  })
})

it('sorts by the first moment, the more exact one first, unknown ones last', () => {
  const dates = [null, '2022', 'END+1M', '2022-02', '2022-01-01', '2022-01', '2022-01-01T08:00']
  expect([...dates].sort((a, b) => compareDates(a, b, anchors))).toEqual([
    '2022-01-01',
    '2022-01',
    '2022',
    '2022-01-01T08:00',
    '2022-02',
    null,
    'END+1M',
  ])
})

it('has a day of its own only when it is known to the day', () => {
  expect(dayIn('2022-10-29T14:30', anchors)).toBe('2022-10-29')
  expect(dayIn('GA-1W', anchors)).toBe('2024-01-24')
  expect(['2022-10', 'GA+24M', 'M2', '2022-Q1', 'END+1D'].map((date) => dayIn(date, anchors))).toEqual(
    Array(5).fill(null),
  )
})

describe('moving on', () => {
  it.each([
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2022-10-29T14:30', { days: 3 }, '2022-11-01T14:30'],
    ['2022-01', { months: 1 }, '2022-02'],
    ['2022-01', { days: 7 }, '2022-01'],
    ['2022-01', { days: 31 }, '2022-02'],
    ['2022-12-mid', { months: 1 }, '2023-01-mid'],
    ['2022-winter', { months: 3 }, '2023-spring'],
    ['2022-autumn', { months: 3 }, '2022-winter'],
    ['2022-Q4', { months: 3 }, '2023-Q1'],
    ['2022', { months: 12 }, '2023'],
    ['M18', { months: 2 }, 'M20'],
    ['GA+24M', { months: -25 }, 'GA-1M'],
    ['START-2W', { days: 14 }, 'START+0W'],
    ['START-2W', { days: 1 }, 'START-13D'],
  ])('%s by %o is %s', (date, shift, moved) => {
    expect(shiftDate(date, shift)).toBe(moved)
  })

  it('keeps the precision, and there and back is where it was', () => {
    const date = fc.constantFrom('2022-10-29', '2022-10-29T14:30', '2022-05', '2022-05-mid', '2022-summer', '2022-Q2')
    fc.assert(
      fc.property(date, fc.integer({ min: -40, max: 40 }), (before, quarters) => {
        const months = quarters * 3
        expect(shiftDate(shiftDate(before, { months }), { months: -months })).toBe(before)
      }),
    )
  })
})

it('is put on a day as what it is', () => {
  expect(putOnDay('2022-10-29T14:30', '2022-11-02', anchors)).toBe('2022-11-02T14:30')
  expect(putOnDay('GA+10D', '2024-02-12', anchors)).toBe('GA+12D')
  expect(putOnDay('2022-10', '2022-10-05', anchors)).toBe('2022-10-05')
  expect(putOnDay(null, '2022-10-05', anchors)).toBe('2022-10-05')
})
