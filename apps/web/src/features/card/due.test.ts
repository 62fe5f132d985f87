import { describe, expect, it } from 'vitest'
import { dueState } from './due.ts'

describe('dueState', () => {
  const on = (due: string | null, doneAt: string | null = null) =>
    dueState({ due, doneAt }, { GA: '2026-03-29' }, '2026-03-30T15:00')

  it('counts days of the calendar, also over a change of the clocks', () => {
    expect(on('2026-03-29')).toBe('overdue')
    expect(on('2026-03-30')).toBe('soon')
    expect(on('2026-04-01')).toBe('soon')
    expect(on('2026-04-02')).toBe('later')
  })

  it('knows the hour where the date has one', () => {
    expect(on('2026-03-30T14:59')).toBe('overdue')
    expect(on('2026-03-30T15:01')).toBe('soon')
  })

  it('waits for the end of a month, a season or a year', () => {
    expect(on('2026-02')).toBe('overdue')
    expect(on('2026-03')).toBe('soon')
    expect(on('2026-spring')).toBe('later')
    expect(on('2026')).toBe('later')
  })

  it('counts from an event once that has a day', () => {
    expect(on('GA-1D')).toBe('overdue')
    expect(on('M3')).toBe('later')
  })

  it('is done before anything else, and nothing without a date', () => {
    expect(on('2020-01-01', '2026-03-01T00:00:00.000Z')).toBe('done')
    expect(on(null, '2026-03-01T00:00:00.000Z')).toBe('done')
    expect(on(null)).toBeNull()
  })
})
