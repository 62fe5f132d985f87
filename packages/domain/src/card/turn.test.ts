import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, monthEnd } from '../calendar-day.ts'
import type { Repeat } from './card.ts'
import { meantAfter, turned } from './turn.ts'

const repeat = (every: Repeat['every'], count = 1): Repeat => ({ every, count, until: null })

/** A date after so many turns, remembering as a card does. */
function afterTurns(date: string, how: Repeat, turns: number): string | null {
  let [now, meant]: [string | null, number | undefined] = [date, undefined]
  for (let n = 0; n < turns && now !== null; n++) {
    const next: string | null = turned(now, how, meant)
    meant = meantAfter(now, next, meant)
    now = next
  }
  return now
}

const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2020-01-01', count))
const turns = fc.integer({ min: 1, max: 40 })

describe('a date that comes again', () => {
  it('[C11] keeps its day of the month through short months and leap years', () => {
    const months = (every: Repeat['every'], count: number) => (every === 'year' ? 12 * count : count)
    const every = fc.constantFrom('month' as const, 'year' as const)
    fc.assert(
      fc.property(day, every, fc.integer({ min: 1, max: 7 }), turns, (from, unit, count, times) => {
        const expected = addMonths(from, months(unit, count) * times)
        expect(afterTurns(from, repeat(unit, count), times)).toBe(expected)
        expect(afterTurns(`${from}T14:30`, repeat(unit, count), times)).toBe(`${expected}T14:30`)
      }),
    )
  })

  it('is as far from the first as the turns are long, counted in days and weeks', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 99 }), turns, (from, count, times) => {
        expect(afterTurns(from, repeat('day', count), times)).toBe(addDays(from, count * times))
        expect(afterTurns(from, repeat('week', count), times)).toBe(addDays(from, count * times * 7))
      }),
    )
  })

  it('remembers a day only while its month is too short for it', () => {
    fc.assert(
      fc.property(day, turns, (from, count) => {
        const next = turned(from, repeat('month', count)) ?? ''
        const meant = meantAfter(from, next)
        expect(meant === undefined).toBe(next.slice(8) === from.slice(8))
        if (meant !== undefined) expect([meant, next]).toEqual([Number(from.slice(8)), monthEnd(next)])
      }),
    )
  })

  it('forgets what was meant when somebody chose another day', () => {
    expect(turned('2026-02-28', repeat('month'), 31)).toBe('2026-03-31')
    expect(turned('2026-02-10', repeat('month'), 31)).toBe('2026-03-10')
    expect(meantAfter('2026-02-10', '2026-03-10', 31)).toBe(undefined)
  })
})
