import { expect, it } from 'vitest'
import { composeDate, draftOf, inForm, inMonth, inYear } from './date-draft.ts'

const TODAY = '2026-11-23'
const anchors = { START: '2021-03-01', GA: '2024-01-31' }
const forms = ['2022-10-29', '2022-10-29T14:30', '2022-01', '2022-01-mid', '2022-winter', '2022-Q3', '2022', 'M18']

it.each([...forms, 'GA+24M', 'START-2W'])('takes %s apart and puts it together again', (date) => {
  expect(composeDate(draftOf(date, anchors, TODAY))).toBe(date)
  expect(composeDate(draftOf(date, {}, TODAY))).toBe(date)
})

it('is nothing until it is complete', () => {
  const empty = draftOf(null, anchors, TODAY)
  expect(composeDate(empty)).toBeNull()
  expect(composeDate({ ...empty, day: '0002-01-01' })).toBeNull()
  expect(composeDate({ ...empty, form: 'time', day: '2026-01-01' })).toBeNull()
  expect(composeDate({ ...empty, form: 'event', count: '' })).toBeNull()
})

it('keeps what was said when it is told less exactly', () => {
  const day = draftOf('2022-10-29', anchors, TODAY)
  const told = (['month', 'mid-month', 'season', 'quarter', 'year', 'day'] as const).map((form) => {
    return composeDate(inForm(day, form, TODAY))
  })
  expect(told).toEqual(['2022-10', '2022-10-mid', '2022-autumn', '2022-Q4', '2022', '2022-10-29'])
  expect(composeDate(inForm(draftOf(null, anchors, TODAY), 'month', TODAY))).toBe('2026-11')
})

it('moves to another year or month', () => {
  const winter = draftOf('2022-winter', anchors, TODAY)
  expect(composeDate(inYear(winter, 2025))).toBe('2025-winter')
  expect(composeDate(inMonth(draftOf('2022-Q3', anchors, TODAY), 1))).toBe('2022-Q1')
})
