import { expect, test } from 'vitest'
import { edgeSpeed, scrollAtEdge } from './auto-scroll.ts'

test('the middle does not scroll, and the edge the faster the nearer', () => {
  expect(edgeSpeed(500, 0, 1_000)).toBe(0)
  expect(edgeSpeed(201, 0, 1_000)).toBe(0)
  expect(edgeSpeed(150, 0, 1_000)).toBeLessThan(0)
  expect(edgeSpeed(50, 0, 1_000)).toBeLessThan(edgeSpeed(150, 0, 1_000))
  expect(edgeSpeed(950, 0, 1_000)).toBeGreaterThan(edgeSpeed(850, 0, 1_000))
  expect(edgeSpeed(2_000, 0, 1_000)).toBe(edgeSpeed(1_000, 0, 1_000))
})

test('what was lifted at an edge scrolls only when the hand goes there', () => {
  const list = document.createElement('div')
  list.getBoundingClientRect = () => new DOMRect(0, 0, 300, 1_000)
  list.scrollBy = (options) => {
    list.scrollTop += (options as ScrollToOptions).top ?? 0
  }
  list.scrollTop = 500
  const hand = { x: 150, y: 950, startX: 150, startY: 950 }
  expect(scrollAtEdge(list, hand, 16)).toBe(false)
  expect(scrollAtEdge(list, { ...hand, y: 960 }, 16)).toBe(true)
  expect(list.scrollTop).toBeGreaterThan(500)
  expect(scrollAtEdge(list, { ...hand, y: 930 }, 16)).toBe(false)
})
