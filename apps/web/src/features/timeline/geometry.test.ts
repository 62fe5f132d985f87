import { describe, expect, it } from 'vitest'
import { extentOf, keyStep, placeOf, projectMonths, replanned, spanOf, ticksOf } from './geometry.ts'

const anchors = { START: '2021-09-01' }
const one = (date: string | null) => spanOf({ from: date, to: null }, anchors)

describe('how a date is drawn', () => {
  it('a day is a mark, days are what they are', () => {
    expect(one('2022-10-29')).toEqual({ from: '2022-10-29', to: '2022-10-29', look: 'day' })
    expect(spanOf({ from: '2022-10-26', to: '2022-10-29' }, anchors)?.look).toBe('days')
  })

  it('a month is a bar over the month, also one of the project', () => {
    expect(one('2022-01')).toEqual({ from: '2022-01-01', to: '2022-01-31', look: 'month' })
    expect(one('M1')).toEqual({ from: '2021-09-01', to: '2021-09-30', look: 'month' })
  })

  it('a season or a year is a band, and what is partly vague is as vague as that', () => {
    expect(one('2022-spring')).toEqual({ from: '2022-03-01', to: '2022-05-31', look: 'band' })
    expect(spanOf({ from: '2022-03-04', to: '2023' }, anchors)).toEqual({
      from: '2022-03-04',
      to: '2023-12-31',
      look: 'band',
    })
  })

  it('what counts from an event without a day is not drawn', () => {
    expect(spanOf({ from: 'GA+24M', to: null }, anchors)).toBeNull()
    expect(one(null)).toBeNull()
  })
})

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
