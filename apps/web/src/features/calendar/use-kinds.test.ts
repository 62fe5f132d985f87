import { expect, it } from 'vitest'
import { readKinds, SHOWN_KINDS, writeKinds } from './use-kinds.ts'

it('the address says what a calendar shows, beside its filter; all of it needs no word', () => {
  expect(readKinds('?cal=week')).toEqual([...SHOWN_KINDS])
  expect(readKinds('?show=phase,card,wrong')).toEqual(['card', 'phase'])
  expect(writeKinds('cal=week&q=roof', ['card'])).toBe('cal=week&q=roof&show=card')
  expect(writeKinds('cal=week&show=card', SHOWN_KINDS)).toBe('cal=week')
  expect(readKinds(writeKinds('', []))).toEqual([])
})
