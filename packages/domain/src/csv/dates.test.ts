import { expect, it } from 'vitest'
import { readDate } from './dates.ts'

it.each([
  ['29.10.2022', '2022-10-29'],
  ['29.10.2022.', '2022-10-29'],
  ['9. 3. 2022', '2022-03-09'],
  ['2022-10-29', '2022-10-29'],
  ['2022-10-29 14:30', '2022-10-29T14:30'],
  ['2022-10-29T14:30:15.000', '2022-10-29T14:30'],
  ['29/10/2022', '2022-10-29'],
  ['3/4/2022', '2022-04-03'],
  ['2022/10/29', '2022-10-29'],
  ['29.10.2022, 9:05', '2022-10-29T09:05'],
  ['10.2022', '2022-10'],
  ['2022-10', '2022-10'],
  ['January 2022', '2022-01'],
  ['2022. gada janvāris', '2022-01'],
  ['2022. gada 29. oktobris', '2022-10-29'],
  ['29 Oct 2022', '2022-10-29'],
  ['2022 m. sausis', '2022-01'],
  ['Q3 2022', '2022-Q3'],
  ['2022 Q3', '2022-Q3'],
  ['2022-spring', '2022-spring'],
  ['2022', '2022'],
  ['m18', 'M18'],
  ['GA+24M', 'GA+24M'],
  ['31.02.2022', null],
  ['29.10.22', null],
  ['soon', null],
  ['May', null],
])('[IM9] %s is %s', (text, date) => {
  expect(readDate(text, 'day-first')).toBe(date)
})

it('[IM9] the order of day and month is a choice where a slash stands, and a dot decides by itself', () => {
  expect(readDate('3/4/2022', 'month-first')).toBe('2022-03-04')
  expect(readDate('3.4.2022', 'month-first')).toBe('2022-04-03')
})
