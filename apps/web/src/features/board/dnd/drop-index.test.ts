import { describe, expect, it } from 'vitest'
import { type Gap, gapStart, insertionIndex, type Span, shiftOf } from './drop-index.ts'

const spans = (...sizes: number[]): Span[] => {
  let start = 0
  return sizes.map((size) => {
    const span = { start, size }
    start += size
    return span
  })
}
const ROWS = spans(100, 50, 100, 50)
const nothing: Gap = { lifted: -1, index: -1, room: 80 }

describe('insertionIndex', () => {
  it('counts the rows whose middle is above', () => {
    expect([0, 49, 51, 124, 126, 199, 201, 274, 276, 999].map((y) => insertionIndex(ROWS, y, nothing))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
    ])
    expect(insertionIndex([], 10, nothing)).toBe(0)
  })

  it('answers the gap for every point inside the gap, wherever the card came from', () => {
    for (const lifted of [-1, 0, 2, 3]) {
      const others = ROWS.length - (lifted >= 0 ? 1 : 0)
      for (let index = 0; index <= others; index++) {
        const gap = { lifted, index, room: lifted >= 0 ? ROWS[lifted]!.size : 80 }
        const top = gapStart(ROWS, gap)
        for (const y of [top + 1, top + gap.room / 2, top + gap.room - 1]) {
          expect(insertionIndex(ROWS, y, gap)).toBe(index)
        }
      }
    }
  })

  it('agrees with counting one by one in a list of thousands', () => {
    const rows = spans(...Array.from({ length: 3000 }, (_, n) => 40 + ((n * 37) % 90)))
    const gap = { lifted: 1200, index: 40, room: 77 }
    for (const y of [0, 3000, 99_000, 120_500, 400_000]) {
      const above = rows.filter((row, n) => n !== gap.lifted && row.start + shiftOf(n, gap) + row.size / 2 < y)
      expect(insertionIndex(rows, y, gap)).toBe(above.length)
    }
  })
})

describe('the rows around a gap', () => {
  it('close up behind the lifted card and make room where it would go', () => {
    const gap = { lifted: 0, index: 2, room: 100 }
    expect(ROWS.map((_, row) => shiftOf(row, gap))).toEqual([0, -100, -100, 0])
    expect(gapStart(ROWS, gap)).toBe(150)
  })

  it('only make room in another list, and need none at its end', () => {
    expect(ROWS.map((_, row) => shiftOf(row, { lifted: -1, index: 1, room: 80 }))).toEqual([0, 80, 80, 80])
    expect(gapStart(ROWS, { lifted: -1, index: 4, room: 80 })).toBe(300)
    expect(gapStart([], { lifted: -1, index: 0, room: 80 })).toBe(0)
  })

  it('only close up in the list that the card left', () => {
    expect(ROWS.map((_, row) => shiftOf(row, { lifted: 1, index: -1, room: 50 }))).toEqual([0, 0, -50, -50])
  })
})
