type Point = readonly [number, number]

/** Ramer–Douglas–Peucker: the fewest points of a line from which no other is further away than `off`. Both ends stay. */
export function simplifyLine(points: readonly Point[], off: number): Point[] {
  const stays = new Uint8Array(points.length)
  const open: [number, number][] = [[0, points.length - 1]]
  stays[0] = stays[points.length - 1] = 1
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    let [furthest, distance] = [-1, off]
    for (let at = from + 1; at < to; at += 1) {
      const away = distanceOf(points[at] as Point, points[from] as Point, points[to] as Point)
      if (away > distance) [furthest, distance] = [at, away]
    }
    if (furthest === -1) continue
    stays[furthest] = 1
    open.push([from, furthest], [furthest, to])
  }
  return points.filter((_point, at) => stays[at] === 1)
}

/** From a point to a stretch, in degrees as they look at its latitude. */
function distanceOf([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const shrink = Math.cos((y * Math.PI) / 180)
  const [dx, dy] = [(toX - fromX) * shrink, toY - fromY]
  const [px, py] = [(x - fromX) * shrink, y - fromY]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
  return Math.hypot(px - along * dx, py - along * dy)
}
