import { describe, expect, it } from 'vitest'
import { spanOf } from './partial-date-span.ts'

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
