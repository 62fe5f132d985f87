import { expect, test } from 'vitest'
import { countries, countryName } from './country-name.ts'

test('a country is named in the reader’s language', () => {
  expect(countryName('LV', 'lv')).toBe('Latvija')
  expect(countryName('DE', 'lt')).toBe('Vokietija')
})

test('countries come in the order of the reader’s alphabet, a rare one too when it is the present one', () => {
  const names = countries('en', 'NZ').map(({ name }) => name)
  expect(names).toContain('New Zealand')
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
})
