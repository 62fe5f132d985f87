import type { LatLngTuple } from 'leaflet'
import outlinesAddress from './outlines.json?url'

/** What `tools/outlines.ts` writes: each line once, in whole steps from point to point. */
interface Packed {
  stepsPerDegree: number
  lines: readonly (readonly number[])[]
  /** `code` is null where ISO 3166-1 has none; `~n` in a ring is line `n` backwards. */
  countries: readonly { code: string | null; rings: readonly (readonly number[])[] }[]
}

export interface Outline {
  /** ISO 3166-1 alpha-2. */
  code: string | null
  rings: LatLngTuple[][]
}

export function unpackOutlines({ stepsPerDegree, lines, countries }: Packed): Outline[] {
  const unpacked = lines.map((steps) => {
    const points: LatLngTuple[] = []
    let [x, y] = [0, 0]
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? 0
      y += steps[at + 1] ?? 0
      points.push([y / stepsPerDegree, x / stepsPerDegree])
    }
    return points
  })
  const line = (n: number) => (n < 0 ? (unpacked[~n] ?? []).toReversed() : (unpacked[n] ?? []))
  return countries.map(({ code, rings }) => ({ code, rings: rings.map((ring) => ring.flatMap(line)) }))
}

let loaded: Promise<Outline[]> | null = null

/** From our own server, once per visit; a try without a network is made again. */
export function loadOutlines(): Promise<Outline[]> {
  loaded ??= fetch(outlinesAddress)
    .then(async (answer) => unpackOutlines((await answer.json()) as Packed))
    .catch((problem: unknown) => {
      loaded = null
      throw problem
    })
  return loaded
}
