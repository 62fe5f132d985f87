import { expect, test, vi } from 'vitest'
import { clusterItems } from './clusters.ts'

const REACH = 40

/** Spots that look thrown about, the same on every run. */
function scatter(count: number, width: number) {
  let state = count
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return (state % (2 * width)) - width
  }
  return Array.from({ length: count }, (_none, id) => ({ id, x: next(), y: next() }))
}
const fields = [1, 2, 3, 17, 60, 400].flatMap((count) => [20, 100, 900].map((width) => scatter(count, width)))

test.each(fields)('[MAP2] whatever is on the map is in one cluster, and in one only (%#)', (...items) => {
  const clusters = clusterItems(items, (item) => item, REACH)
  const ids = clusters.flatMap((cluster) => cluster.items.map(({ id }) => id))
  expect(ids.toSorted((a, b) => a - b)).toEqual(items.map(({ id }) => id))
})

test.each(fields)(
  '[MAP2] what is together is near its first; two that are first are not near each other (%#)',
  (...items) => {
    const clusters = clusterItems(items, (item) => item, REACH)
    const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)
    const firsts = clusters.flatMap((cluster) => cluster.items.slice(0, 1))
    const reached = clusters.map(({ items: together }) =>
      Math.max(...together.map((item) => apart(item, together[0] ?? item))),
    )
    expect(Math.max(...reached)).toBeLessThan(REACH)
    const between = firsts.flatMap((first, at) => firsts.slice(at + 1).map((other) => apart(first, other)))
    expect(Math.min(...between)).toBeGreaterThanOrEqual(REACH)
  },
)

test('[MAP2] five sites of one town are one cluster in its middle; a town far away is another', () => {
  const town = [1, 2, 3, 4, 5].map((n) => ({ x: n, y: n }))
  const clusters = clusterItems([...town, { x: 300, y: 0 }], (item) => item, REACH)
  expect(clusters.map(({ items }) => items.length)).toEqual([5, 1])
  expect(clusters[0]).toMatchObject({ x: 3, y: 3 })
})

test('[MAP2] of five thousand sites each is measured with few others, wherever they lie', () => {
  const upon = Array.from({ length: 5000 }, (_none, id) => ({ id, x: 10, y: 10 }))
  for (const field of [scatter(5000, 900), upon]) {
    const measured = vi.spyOn(Math, 'hypot')
    const found = clusterItems(field, (spot) => spot, REACH)
    expect(found.reduce((sum, { items }) => sum + items.length, 0)).toBe(5000)
    // Each with each other would be 25 million.
    expect(measured.mock.calls.length).toBeLessThan(150_000)
    measured.mockRestore()
  }
})
