import { describe, expect, it } from 'vitest'
import { MUTANTS } from './convergence-mutants.test-support.ts'
import { Disagreement } from './convergence-oracles.test-support.ts'
import { simulate, type Tally } from './convergence-world.test-support.ts'

const SEEDS = 300
const CHUNK = 25
/** Long enough for a machine that is busy with other tests; nothing here waits for time. */
const PATIENCE_MS = 240_000

/** One seed alone, to look at a failure: `CONVERGENCE_SEED=17 npx vitest run convergence`. */
const wanted = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env.CONVERGENCE_SEED

const chunks = wanted
  ? [[Number(wanted), Number(wanted)]]
  : Array.from({ length: SEEDS / CHUNK }, (_, n) => [n * CHUNK + 1, (n + 1) * CHUNK])

function expectConvergence(seed: number): Tally {
  try {
    return simulate(seed)
  } catch (error) {
    throw new Error(`seed ${seed}: ${String(error)}`, { cause: error })
  }
}

describe('replicas over a network that loses, doubles, reorders, delays and cuts', () => {
  it.each(chunks)(
    '[R1, R2, R3, R4, R5, R6, R7, R8, R9, W3] converge with the seeds %i to %i',
    (from = 1, to = from) => {
      for (let seed = from; seed <= to; seed++) expectConvergence(seed)
    },
    PATIENCE_MS,
  )
})

describe('the oracles', () => {
  it(
    'have something to see: all that can go wrong does, again and again',
    () => {
      const tallies = Array.from({ length: 40 }, (_, seed) => expectConvergence(seed + 1))
      const total = (name: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[name], 0)
      expect(total('accepted')).toBeGreaterThan(1000)
      expect(total('refused')).toBeGreaterThan(100)
      expect(total('repeated')).toBeGreaterThan(500)
      expect(total('held')).toBeGreaterThan(1000)
      expect(total('doubted')).toBeGreaterThan(1000)
      expect(total('resets')).toBeGreaterThan(20)
      expect(total('resumed')).toBeGreaterThan(300)
      expect(total('closed')).toBeGreaterThan(0)
      expect(total('opened')).toBeGreaterThan(60)
      expect(total('openedLate')).toBeGreaterThan(5)
    },
    PATIENCE_MS,
  )

  it.each(MUTANTS)(
    'catch $name',
    ({ parts, caughtBy }) => {
      const oracles: string[] = []
      for (let seed = 1; seed <= 30 && !oracles.includes(caughtBy); seed++) {
        try {
          simulate(seed, parts)
        } catch (error) {
          if (!(error instanceof Disagreement)) throw error
          oracles.push(error.oracle)
        }
      }
      expect(oracles).toContain(caughtBy)
    },
    PATIENCE_MS,
  )
})
