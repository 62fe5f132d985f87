import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { simplifyLine } from './simplify-line.ts'

/*
 * Makes the outlines of countries that the map draws, `apps/web/src/features/map/outlines.json`, from the public-domain
 * data of Natural Earth (1 : 10 million, version 4.1) as the package `world-atlas` publishes it. Run it when that package changes:
 * `pnpm exec tsx tools/outlines.ts`.
 */

type Point = readonly [number, number]
type Ring = number[]
interface Shape {
  type: 'Polygon' | 'MultiPolygon'
  id?: string
  properties: { name: string }
  arcs: Ring[] | Ring[][]
}
interface Atlas {
  transform: { scale: Point; translate: Point }
  arcs: [number, number][][]
  objects: { countries: { geometries: Shape[] } }
}

/** Where the consortia are: there a line may be off by some 500 m, and an island of 2 km is kept. */
const EUROPE = { west: -26, east: 46, south: 33, north: 72 }
const NEAR = { off: 0.005, smallest: 0.0004 }
/** Elsewhere the map only says where one is. */
const FAR = { off: 0.12, smallest: 0.3 }
/** Hundredths of a degree, about a kilometre; a half of it inside of Europe. */
const STEPS_PER_DEGREE = 200

const file = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'))
const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas

function unpack(arc: [number, number][]): Point[] {
  const { scale, translate } = atlas.transform
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
}

const isNear = (points: readonly Point[]) =>
  points.some(([x, y]) => x > EUROPE.west && x < EUROPE.east && y > EUROPE.south && y < EUROPE.north)

const whole = atlas.arcs.map(unpack)
// Each line once, so that two countries keep one border between them.
const simple = whole.map((points) => simplifyLine(points, (isNear(points) ? NEAR : FAR).off))

const pointsOf = (lines: readonly (readonly Point[])[], ring: Ring): Point[] =>
  ring.flatMap((arc) => {
    const points = lines[arc < 0 ? ~arc : arc] ?? []
    return (arc < 0 ? points.toReversed() : points).slice(0, -1)
  })

/** Square degrees, as they look at their latitude. */
function sizeOf(points: readonly Point[]): number {
  let sum = 0
  points.forEach(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y]
    sum += x * nextY - nextX * y
  })
  const middle = points.reduce((total, [, y]) => total + y, 0) / Math.max(points.length, 1)
  return Math.abs(sum / 2) * Math.cos((middle * Math.PI) / 180)
}

/** ISO 3166-1 alpha-2: `Intl` knows the numbers of UN M.49 as other names of the regions. */
function codeOf({ id, properties }: Shape): string | null {
  if (id === undefined) return properties.name === 'Kosovo' ? 'XK' : null
  const region = new Intl.Locale(`und-${id}`).region
  return region && /^[A-Z]{2}$/.test(region) ? region : null
}

function ringsOf({ type, arcs }: Shape): Ring[] {
  const polygons = type === 'Polygon' ? [arcs as Ring[]] : (arcs as Ring[][])
  return polygons.flat()
}

const used = new Map<number, number>()
const kept: Point[][] = []
function keep(arc: number): number {
  const index = arc < 0 ? ~arc : arc
  let at = used.get(index)
  if (at === undefined) {
    at = kept.push([...(simple[index] ?? [])]) - 1
    used.set(index, at)
  }
  return arc < 0 ? ~at : at
}

const countries = atlas.objects.countries.geometries
  .filter(({ properties }) => properties.name !== 'Antarctica')
  .map((shape) => {
    const rings = ringsOf(shape).filter((ring) => {
      const points = pointsOf(whole, ring)
      return sizeOf(points) > (isNear(points) ? NEAR : FAR).smallest
    })
    return { code: codeOf(shape), rings: rings.map((ring) => ring.map(keep)) }
  })
  .filter(({ rings }) => rings.length > 0)

const packed = kept.map((points) => {
  let [x, y] = [0, 0]
  const numbers: number[] = []
  for (const [longitude, latitude] of points) {
    const [nextX, nextY] = [Math.round(longitude * STEPS_PER_DEGREE), Math.round(latitude * STEPS_PER_DEGREE)]
    const first = numbers.length === 0
    if (first || nextX !== x || nextY !== y) numbers.push(nextX - x, nextY - y)
    x = nextX
    y = nextY
  }
  return numbers
})

const outlines = { stepsPerDegree: STEPS_PER_DEGREE, lines: packed, countries }
const target = join(import.meta.dirname, '../apps/web/src/features/map/outlines.json')
writeFileSync(target, `${JSON.stringify(outlines)}\n`)
