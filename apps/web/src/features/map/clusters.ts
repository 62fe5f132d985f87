/** Something at a place on the screen, in pixels. */
interface Spot {
  x: number
  y: number
}

export interface Cluster<Item> {
  items: Item[]
  x: number
  y: number
}

/**
 * Puts together what would lie upon each other: each item that belongs to none yet gathers those within `reach` of it. The
 * cells of a grid as wide as the reach keep every search to nine of them, so five thousand items take some milliseconds.
 */
export function clusterItems<Item>(
  items: readonly Item[],
  spotOf: (item: Item) => Spot,
  reach: number,
): Cluster<Item>[] {
  const cells = new Map<string, { item: Item; spot: Spot }[]>()
  const cellOf = ({ x, y }: Spot) => [Math.floor(x / reach), Math.floor(y / reach)] as const
  const all = items.map((item) => ({ item, spot: spotOf(item) }))
  for (const one of all) {
    const key = cellOf(one.spot).join()
    const cell = cells.get(key)
    if (cell) cell.push(one)
    else cells.set(key, [one])
  }
  const taken = new Set<Item>()
  const clusters: Cluster<Item>[] = []
  for (const { item, spot } of all) {
    if (taken.has(item)) continue
    const [column, row] = cellOf(spot)
    const near = [-1, 0, 1]
      .flatMap((dy) => [-1, 0, 1].flatMap((dx) => cells.get([column + dx, row + dy].join()) ?? []))
      .filter((other) => !taken.has(other.item) && Math.hypot(other.spot.x - spot.x, other.spot.y - spot.y) < reach)
      .sort((a, b) => Number(b.item === item) - Number(a.item === item))
    for (const other of near) taken.add(other.item)
    const middle = (axis: 'x' | 'y') => near.reduce((sum, other) => sum + other.spot[axis], 0) / near.length
    clusters.push({ items: near.map((other) => other.item), x: middle('x'), y: middle('y') })
  }
  return clusters
}
