import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Outline, unpackOutlines } from './outlines.ts'

const outlines = unpackOutlines(JSON.parse(readFileSync(join(import.meta.dirname, 'outlines.json'), 'utf8')))

/** Even and odd: how often a line to the east crosses the outline. */
function isInside({ rings }: Outline, lat: number, lon: number): boolean {
  let crossings = 0
  for (const ring of rings) {
    ring.forEach(([y, x], at) => {
      const [nextY, nextX] = ring[(at + 1) % ring.length] ?? [y, x]
      if (y > lat !== nextY > lat && lon < x + ((lat - y) / (nextY - y)) * (nextX - x)) crossings += 1
    })
  }
  return crossings % 2 === 1
}

const countryAt = (lat: number, lon: number) => outlines.find((outline) => isInside(outline, lat, lon))?.code

test('[MAP1] towns on a coast and near a border lie in their countries', () => {
  expect(countryAt(56.946, 24.1059)).toBe('LV')
  expect(countryAt(55.8747, 26.5362)).toBe('LV')
  expect(countryAt(44.1194, 15.2314)).toBe('HR')
  expect(countryAt(38.7597, -9.2397)).toBe('PT')
  expect(countryAt(62.7903, 22.8403)).toBe('FI')
  expect(countryAt(36, -30)).toBeUndefined()
})

test('[MAP1] every country of the European Union has an outline', () => {
  const codes = new Set(outlines.map(({ code }) => code))
  const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
  expect(union.filter((code) => !codes.has(code))).toEqual([])
})

test('[MAP1] every town of the demo lies in its country', () => {
  const file = join(import.meta.dirname, '../../../../server/src/demo/seed-data.json')
  const { places } = JSON.parse(readFileSync(file, 'utf8')) as {
    places: { id: string; country: string; lat: number; lon: number }[]
  }
  expect(places.map(({ id, lat, lon }) => [id, countryAt(lat, lon)])).toEqual(
    places.map(({ id, country }) => [id, country]),
  )
})
