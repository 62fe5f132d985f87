import { describe, expect, it } from 'vitest'
import { dayOf, dueState } from './due.ts'

describe('dueState', () => {
  const on = (due: string | null, doneAt: string | null = null) => dueState({ due, doneAt }, '2026-03-30')

  it('counts days of the calendar, also over a change of the clocks', () => {
    expect(on('2026-03-29')).toBe('overdue')
    expect(on('2026-03-30')).toBe('soon')
    expect(on('2026-04-01')).toBe('soon')
    expect(on('2026-04-02')).toBe('later')
  })

  it('is done before anything else, and nothing without a date', () => {
    expect(on('2020-01-01', '2026-03-01T00:00:00.000Z')).toBe('done')
    expect(on(null, '2026-03-01T00:00:00.000Z')).toBe('done')
    expect(on(null)).toBeNull()
  })
})

it('names the day of the wall calendar, not of UTC', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05')
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31')
})
