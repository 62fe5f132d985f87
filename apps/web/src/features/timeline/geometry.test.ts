import { describe, expect, it } from 'vitest'
import { extentOf, placeOf, projectMonths, ticksOf } from './geometry.ts'

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

  it('counts the months of the project from its start', () => {
    const extent = { from: '2021-08-01', to: '2021-12-31' }
    expect(projectMonths('2021-09-01', extent, 'months').map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(projectMonths('2021-09-01', extent, 'months', 2)).toHaveLength(2)
    expect(projectMonths(undefined, extent, 'months')).toEqual([])
  })
})
