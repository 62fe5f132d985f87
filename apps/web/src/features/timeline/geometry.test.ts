import { describe, expect, it } from 'vitest'
import { extentOf, openingDay, placeOf, projectMonths, ticksOf } from './geometry.ts'

describe('the canvas', () => {
  it('has whole months around everything, and today', () => {
    const extent = extentOf([{ from: '2022-03-04', to: '2022-05-31' }], '2022-01-15')
    expect(extent).toEqual({ from: '2021-12-01', to: '2022-06-30' })
    expect(placeOf({ from: '2021-12-11', to: '2021-12-20' }, extent.from, 'months')).toEqual({ left: 40, width: 40 })
    expect(ticksOf(extent, 'months').map(({ day }) => day)).toHaveLength(7)
    expect(ticksOf(extent, 'quarters').map(({ day }) => day)).toEqual(['2022-01-01', '2022-04-01'])
    expect(ticksOf(extent, 'weeks')[0]?.day).toBe('2021-12-06')
  })

  it('leaves today out when everything is over for long', () => {
    const spans = [{ from: '2022-03-04', to: '2022-05-31' }]
    expect(extentOf(spans, '2022-11-20').to).toBe('2022-12-31')
    expect(extentOf(spans, '2026-01-15')).toEqual({ from: '2022-02-01', to: '2022-06-30' })
  })

  it('opens where something is, nearest to today within the period of the project', () => {
    const spans = [
      { from: '2021-04-02', to: '2021-04-02' },
      { from: '2022-03-04', to: '2022-05-31' },
      { from: '2026-11-01', to: '2026-11-20' },
    ]
    const open = { from: null, to: null }
    expect(openingDay(spans, open, '2022-04-15')).toBe('2022-04-15')
    expect(openingDay(spans, open, '2022-07-01')).toBe('2022-05-31')
    expect(openingDay(spans, open, '2020-07-01')).toBe('2021-04-02')
    expect(openingDay(spans, { from: '2020-11-01', to: '2022-10-31' }, '2026-11-29')).toBe('2022-05-31')
    expect(openingDay(spans, { from: '2030-01-01', to: null }, '2022-04-15')).toBe('2026-11-20')
    expect(openingDay([], open, '2022-04-15')).toBe('2022-04-15')
  })

  it('counts the months of the project from its start', () => {
    const extent = { from: '2021-08-01', to: '2021-12-31' }
    expect(projectMonths('2021-09-01', extent, 'months').map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(projectMonths('2021-09-01', extent, 'months', 2)).toHaveLength(2)
    expect(projectMonths(undefined, extent, 'months')).toEqual([])
  })
})
