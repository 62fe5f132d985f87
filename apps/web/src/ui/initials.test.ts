import { expect, it } from 'vitest'
import { initials } from './initials.ts'

it.each([
  ['Jānis Bērziņš', 'JB'],
  ['Kees van den Berghe', 'KB'],
  ['van den Berghe', 'vB'],
  ['Ūdre', 'Ū'],
  ['Ilze Ūdre (municipality, observer)', 'IŪ'],
  ['  ', ''],
])('%s is %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
