import { describe, expect, it } from 'vitest'
import { lengthOf, readTime, sameWall, timesIn } from './session-clock.ts'

describe('[AC3] the time of a session in another zone', () => {
  // 08:00 UTC, written on the wall of the organiser in Riga.
  const seminar = { day: '2026-03-12', start: '10:00', end: '11:30' }

  it.each([
    ['Europe/Riga', '10:00', '11:30'],
    ['Europe/Helsinki', '10:00', '11:30'],
    ['Europe/Rome', '09:00', '10:30'],
    ['Europe/Stockholm', '09:00', '10:30'],
    ['Europe/Zagreb', '09:00', '10:30'],
    ['Europe/Warsaw', '09:00', '10:30'],
    ['Europe/Lisbon', '08:00', '09:30'],
  ])('in %s is %s', (zone, from, to) => {
    expect(timesIn(seminar, 'Europe/Riga', zone)).toEqual({ day: '2026-03-12', from, to })
    expect(sameWall(seminar, 'Europe/Riga', zone)).toBe(from === '10:00')
  })

  it('is on another day where midnight has passed', () => {
    const late = { day: '2026-03-12', start: '23:30', end: '00:30' }
    expect(timesIn(late, 'Europe/Lisbon', 'Europe/Riga')).toEqual({ day: '2026-03-13', from: '01:30', to: '02:30' })
    expect(lengthOf(late)).toBe(60)
  })

  it('keeps its instants in the night after 29 October 2022, when clocks went back', () => {
    // 22:00 – 05:00 in Riga takes eight hours that night; Cape Verde keeps one time all year.
    const night = { day: '2022-10-29', start: '22:00', end: '05:00' }
    expect(timesIn(night, 'Europe/Riga', 'UTC')).toEqual({ day: '2022-10-29', from: '19:00', to: '03:00' })
    const before = { day: '2022-10-29', start: '10:00', end: '11:00' }
    const after = { day: '2022-10-30', start: '10:00', end: '11:00' }
    expect(timesIn(before, 'Europe/Riga', 'UTC')?.from).toBe('07:00')
    expect(timesIn(after, 'Europe/Riga', 'UTC')?.from).toBe('08:00')
  })

  it('is unknown while its day or its time is', () => {
    expect(timesIn({ day: null, start: '10:00', end: null }, 'Europe/Riga', 'UTC')).toBeNull()
    expect(timesIn({ ...seminar, end: null }, 'Europe/Riga', 'UTC')?.to).toBeNull()
  })
})

it.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['9.30', '09:30'],
  [' 14:05 ', '14:05'],
  ['0015', '00:15'],
  ['24:00', undefined],
  ['9:75', undefined],
  ['noon', undefined],
  ['', undefined],
])('a time that is typed as %j is %s', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})
