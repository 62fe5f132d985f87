import { expect, it } from 'vitest'
import { homeCountry, homeTimeZone, TIME_ZONES, workingLanguages } from './surroundings.ts'

it('takes the country from the languages of the browser', () => {
  expect(homeCountry('en', ['lv-LV', 'en'])).toBe('LV')
  expect(homeCountry('lt', ['lt', 'en'])).toBe('LT')
})

it('offers my own time zone, whatever it is', () => {
  expect(TIME_ZONES.map(({ value }) => value)).toContain(homeTimeZone())
})

it('names each language in itself, mine first', () => {
  expect(workingLanguages('lv')[0]).toEqual({ value: 'lv', label: 'Latviešu', lang: 'lv' })
  expect(workingLanguages('en').map(({ label }) => label)).toContain('Lietuvių')
})
