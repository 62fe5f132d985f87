import { median } from './statistics.ts'

/**
 * Runs all sides once a round, each round in another order, so that a machine that slows down in the middle slows all of
 * them alike. The first round only warms up. Answers the figures of each side in the order of the rounds.
 */
export async function interleave<Name extends string>(
  rounds: number,
  sides: Record<Name, () => Promise<number>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(sides) as Name[]
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -1; round < rounds; round++) {
    for (let n = 0; n < names.length; n++) {
      const name = names[(n + round + 1) % names.length] as Name
      const figure = await sides[name]()
      if (round >= 0) figures[name].push(figure)
    }
  }
  return figures
}

/** The median of the ratios of the single rounds: what both sides of a round suffered cancels out. */
export function medianRatio(figures: readonly number[], floor: readonly number[]): number {
  return median(figures.map((figure, round) => figure / (floor[round] ?? Number.NaN)))
}
