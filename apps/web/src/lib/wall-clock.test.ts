import { expect, it } from 'vitest'
import { wallClock } from './wall-clock.ts'

it('reads the clock of a place, over midnight and over a change of the clocks', () => {
  expect(wallClock('Europe/Riga', new Date('2026-11-22T22:30:00Z'))).toBe('2026-11-23T00:30')
  expect(wallClock('Europe/Lisbon', new Date('2026-11-22T22:30:00Z'))).toBe('2026-11-22T22:30')
  expect(wallClock('Europe/Riga', new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25T03:30')
  expect(wallClock('Europe/Riga', new Date('2026-10-25T01:30:00Z'))).toBe('2026-10-25T03:30')
})
