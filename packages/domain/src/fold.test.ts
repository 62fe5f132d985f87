import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fold, foldWithOrigins } from './fold.ts'
import { FOLDED } from './search-fixtures.test-support.ts'

describe('[S1] fold', () => {
  test.each(FOLDED)('%s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('folds the same with origins, each inside the original and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldWithOrigins(text)
        expect(folded.text).toBe(fold(text))
        expect(folded.from).toHaveLength(folded.text.length)
        for (const [place, start] of folded.from.entries()) {
          const end = folded.to[place] ?? 0
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeGreaterThanOrEqual(folded.from[place - 1] ?? 0)
        }
      }),
    )
  })
})
