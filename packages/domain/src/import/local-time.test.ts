import { expect, it } from 'vitest'
import { readInstant, wallClock, wallDay } from './local-time.ts'

it.each([
  ['2022-10-29T11:30:00.000Z', 'Europe/Riga', '2022-10-29T14:30'],
  // The night in which the clocks go back: the same wall clock twice.
  ['2022-10-30T00:30:00.000Z', 'Europe/Riga', '2022-10-30T03:30'],
  ['2022-10-30T01:30:00.000Z', 'Europe/Riga', '2022-10-30T03:30'],
  ['2022-12-31T22:30:00.000Z', 'Europe/Riga', '2023-01-01T00:30'],
  ['2022-06-01T22:30:00.000Z', 'Europe/Lisbon', '2022-06-01T23:30'],
])('[IM3] %s on a wall in %s is %s', (instant, zone, clock) => {
  expect(wallClock(instant, zone)).toBe(clock)
  expect(wallDay(instant, zone)).toBe(clock.slice(0, 10))
})

it.each([
  ['2022-10-29T11:30:00Z', '2022-10-29T11:30:00.000Z'],
  ['2022-10-29T14:30:00+03:00', '2022-10-29T11:30:00.000Z'],
  ['2022-10-29', '2022-10-29T00:00:00.000Z'],
  ['2022-13-29T11:30:00Z', null],
  ['soon', null],
  ['', null],
  [null, null],
  ['+275760-09-13T00:00:00.000Z', null],
])('[IM3] %s is read as %s', (text, instant) => {
  expect(readInstant(text)).toBe(instant)
})
