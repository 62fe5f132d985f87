import { expect, test } from 'vitest'
import { listNear } from './geometry.ts'

/** Columns of 100 px with 20 px between them, in a board that begins 50 px to the right and is scrolled by `scrolled`. */
function board(count: number, scrolled = 0) {
  const asked = new Set<string>()
  const scroller = { scrollLeft: scrolled, getBoundingClientRect: () => ({ left: 50 }) } as HTMLElement
  const columns = Array.from({ length: count }, (_, n) => {
    const id = `list ${n}`
    const offsetLeft = () => {
      asked.add(id)
      return n * 120
    }
    return Object.defineProperty({ offsetWidth: 100, dataset: { list: id } }, 'offsetLeft', { get: offsetLeft })
  }) as unknown as HTMLElement[]
  return { asked, near: (x: number) => listNear(scroller, columns, x) }
}

test.each([
  ['in a column', 60, 'list 0'],
  ['on its last pixel', 149, 'list 0'],
  ['between two, nearer to the left one', 155, 'list 0'],
  ['between two, nearer to the right one', 165, 'list 1'],
  ['before the first', -400, 'list 0'],
  ['behind the last', 9000, 'list 4'],
])('the list %s', (_, x, list) => {
  expect(board(5).near(x)).toBe(list)
})

test('a scrolled board', () => {
  expect(board(5, 240).near(60)).toBe('list 2')
})

test('no list, no scroller', () => {
  expect(board(0).near(60)).toBeNull()
  expect(listNear(null, [], 60)).toBeNull()
})

test('of a hundred lists few are asked where they are', () => {
  const { asked, near } = board(100)
  expect(near(50 + 70 * 120)).toBe('list 70')
  expect(asked.size).toBeLessThanOrEqual(8)
})
