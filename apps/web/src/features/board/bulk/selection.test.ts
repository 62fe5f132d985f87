import { describe, expect, it } from 'vitest'
import { extend, pick, type Selection } from './selection.ts'

const ids = ['a', 'b', 'c', 'd']
const none: Selection = { selected: new Set(), anchor: null }
const names = ({ selected }: Selection) => [...selected].sort().join('')

describe('a selection', () => {
  it('takes a card in and out', () => {
    const one = pick(none, { cardId: 'b', range: false, ids })
    expect(names(one)).toBe('b')
    expect(names(pick(one, { cardId: 'b', range: false, ids }))).toBe('')
  })

  it('takes a range within a list, in either direction, and keeps what was there', () => {
    const first = pick(pick(none, { cardId: 'x', range: false, ids: ['x'] }), { cardId: 'c', range: false, ids })
    expect(names(pick(first, { cardId: 'a', range: true, ids }))).toBe('abcx')
    expect(names(pick(first, { cardId: 'd', range: true, ids }))).toBe('cdx')
  })

  it('takes one card when the range would begin in another list', () => {
    const first = pick(none, { cardId: 'x', range: false, ids: ['x'] })
    expect(names(pick(first, { cardId: 'c', range: true, ids }))).toBe('cx')
  })

  it('grows with each step and shrinks on the way back', () => {
    const two = extend(none, 'a', 'b')
    expect(names(two)).toBe('ab')
    expect(names(extend(two, 'b', 'c'))).toBe('abc')
    expect(names(extend(two, 'b', 'a'))).toBe('a')
  })
})
