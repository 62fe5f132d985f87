import { expect, test } from 'vitest'
import { openAddress } from './file-address.ts'

test('a click on a HEIC that has a preview leads to that; every other file opens itself', () => {
  const picture = { width: 4, height: 3 }
  expect(openAddress('p', { id: 'a', mime: 'image/heic', picture })).toBe('/api/projects/p/files/a?size=preview')
  expect(openAddress('p', { id: 'a', mime: 'image/heic', picture: null })).toBe('/api/projects/p/files/a')
  expect(openAddress('p', { id: 'a', mime: 'image/jpeg', picture })).toBe('/api/projects/p/files/a')
})
