import { describe, expect, it } from 'vitest'
import { type Edge, keyStep, replanned } from './partial-date-replan.ts'

const anchors = { START: '2021-09-01' }

describe('re-planning', () => {
  it('a month moves by months, a year by years, a day by days', () => {
    const move = (from: string, days: number) => replanned({ from, to: null }, 'both', days, anchors).from
    expect(move('2022-01', 40)).toBe('2022-02')
    expect(move('2022-01', 10)).toBe('2022-01')
    expect(move('2022', 300)).toBe('2023')
    expect(move('2022-spring', 90)).toBe('2022-summer')
    expect(move('2022-10-29', 3)).toBe('2022-11-01')
    expect(move('M18', 61)).toBe('M20')
    expect(move('GA+24M', 30)).toBe('GA+25M')
  })

  it('[PH4] what is told in months of the project goes as a whole, from M1 to the last month that there can be', () => {
    const move = (from: string, to: string, months: number, edge: Edge = 'both') =>
      replanned({ from, to }, edge, Math.round(months * 30.44), anchors)
    expect(move('M3', 'M8', -1)).toEqual({ from: 'M2', to: 'M7' })
    expect(move('M3', 'M8', -5)).toEqual({ from: 'M1', to: 'M6' })
    expect(move('M236', 'M238', 9)).toEqual({ from: 'M238', to: 'M240' })
    expect(move('M3', 'M8', -5, 'from')).toEqual({ from: 'M1', to: 'M8' })
    expect(move('M1', 'M8', -5)).toEqual({ from: 'M1', to: 'M8' })
    expect(move('M0', 'M2', -5)).toEqual({ from: 'M0', to: 'M2' })
  })

  it('an edge moves alone, and never past the other one', () => {
    const days = { from: '2022-10-26', to: '2022-10-29' }
    expect(replanned(days, 'to', 2, anchors)).toEqual({ from: '2022-10-26', to: '2022-10-31' })
    expect(replanned(days, 'from', 2, anchors)).toEqual({ from: '2022-10-28', to: '2022-10-29' })
    expect(replanned(days, 'to', -9, anchors)).toEqual(days)
    expect(replanned({ from: '2022-10-26', to: null }, 'to', 2, anchors).to).toBe('2022-10-28')
  })

  it('one key press is the smallest step that the date can take', () => {
    expect(keyStep({ from: '2022-10-26', to: null }, anchors)).toBe(1)
    expect(keyStep({ from: '2022-10', to: '2022-11-03' }, anchors)).toBe(30)
    expect(keyStep({ from: '2022-autumn', to: null }, anchors)).toBe(91)
    expect(keyStep({ from: '2022', to: null }, anchors)).toBe(365)
  })
})
