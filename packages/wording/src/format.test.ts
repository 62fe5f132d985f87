import { expect, it } from 'vitest'
import { compareText, countryName, formatAgo, formatDate, formatDay, monthName, weekdayName } from './format.ts'

it('prints a day in full', () => {
  expect(formatDate('2022-10-29', 'lv')).toBe('2022. gada 29. oktobris')
  expect(formatDate('2022-10-29', 'lt')).toBe('2022 m. spalio 29 d.')
})

it('names months and days of the week on their own', () => {
  expect(monthName(1, 'lv')).toBe('janvāris')
  expect(monthName(1, 'lt')).toBe('sausis')
  expect(weekdayName(1, 'en', 'long')).toBe('Monday')
  expect(weekdayName(7, 'lt', 'long')).toBe('sekmadienis')
})

it('names the year of a day only when it is another one', () => {
  expect(formatDay('2026-10-29', 'en', 2026)).toBe('Oct 29')
  expect(formatDay('2022-10-29', 'en', 2026)).toBe('Oct 29, 2022')
})

it('says how long ago', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  expect(formatAgo('2026-11-22T09:00:00Z', 'en', now)).toBe('3 hours ago')
  expect(formatAgo('2026-11-21T11:00:00Z', 'lt', now)).toBe('vakar')
  expect(formatAgo('2026-11-22T11:59:40Z', 'en', now)).toBe('now')
})

it('sorts by the alphabet of the reader', () => {
  expect(['č', 'd', 'c'].sort(compareText('lv'))).toEqual(['c', 'č', 'd'])
  expect(['10', '9'].sort(compareText('en'))).toEqual(['9', '10'])
})

it('names countries', () => {
  expect(countryName('LV', 'lt')).toBe('Latvija')
})
