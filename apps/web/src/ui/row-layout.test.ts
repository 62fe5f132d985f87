import { beforeEach, describe, expect, it } from 'vitest'
import { RowLayout } from './row-layout.ts'

const keys = Array.from({ length: 100 }, (_, n) => `row-${n}`)
const estimate = () => 50
let layout: RowLayout

beforeEach(() => {
  layout = new RowLayout()
  layout.arrange(keys, estimate)
})

describe('a long list', () => {
  it('renders what touches the window, and a few rows beyond', () => {
    expect(layout.range(0, 200, 2)).toEqual({ first: 0, end: 6 })
    expect(layout.range(1_010, 200, 2)).toEqual({ first: 18, end: 27 })
    expect(layout.range(4_900, 200, 2)).toEqual({ first: 96, end: 100 })
  })

  it('renders nothing as long as it has no height', () => {
    expect(layout.range(0, 0, 2)).toEqual({ first: 0, end: 0 })
  })

  it('lays its rows without holes, measured or estimated', () => {
    layout.measure(
      [
        [1, 80],
        [3, 20],
      ],
      0,
    )
    expect(layout.spans.slice(0, 5)).toEqual([
      { start: 0, size: 50 },
      { start: 50, size: 80 },
      { start: 130, size: 50 },
      { start: 180, size: 20 },
      { start: 200, size: 50 },
    ])
    expect(layout.height).toBe(100 * 50 + 30 - 30)
  })

  it('says by how much the rows above the window grew, and nothing when all was expected', () => {
    expect(
      layout.measure(
        [
          [2, 60],
          [40, 70],
        ],
        1_000,
      ),
    ).toBe(10)
    expect(
      layout.measure(
        [
          [2, 60],
          [40, 70],
        ],
        1_000,
      ),
    ).toBeNull()
  })

  it('knows a measured row again at another place', () => {
    layout.measure([[0, 90]], 0)
    layout.arrange([...keys].reverse(), estimate)
    expect(layout.spans.at(-1)?.size).toBe(90)
  })

  it('forgets its measurements when rows look different', () => {
    layout.measure([[0, 90]], 0)
    layout.arrange(keys, () => 30)
    expect(layout.spans[0]?.size).toBe(30)
  })
})
