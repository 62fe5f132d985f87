import { decide } from '@meanwhile/domain/decide'
import { Draft } from '@meanwhile/domain/draft'
import { openBenchDatabase } from './bench-database.ts'
import { backendOf, cpuOfWork, ownCpu } from './cpu.ts'
import { makeProject } from './project-fixture.ts'
import { atMost, type Benchmark, shown } from './result.ts'
import { interleave, medianRatio } from './rounds.ts'
import { median } from './statistics.ts'
import { randomMoves, writePath } from './write-path.ts'

const [SMALL, LARGE] = [200, 20_000]
const ROUNDS = 9
const SAVED_MOVES = 300
const DECIDED_MOVES = 20_000

/** Microseconds of CPU for one move on a project of some size, decided in memory, and saved as well. */
async function run() {
  const database = await openBenchDatabase()
  try {
    const pool = database.pool(1)
    const backend = await backendOf(pool)
    const sized = async (cards: number) => {
      const fixture = await makeProject(pool, cards)
      const path = writePath(pool)
      const line = await path.lines.get(fixture.projectId)
      if (!line) throw new Error('the project is missing')
      const stamp = { actorId: fixture.coordinatorId, at: new Date().toISOString() }
      const decided = randomMoves(fixture, DECIDED_MOVES)
      return {
        decide: async () => {
          const before = ownCpu()
          for (const { type, body } of decided) {
            const draft = new Draft(line.state)
            if (decide(draft, { type, body }, stamp)) throw new Error('refused')
            line.state.patch(draft.changes())
          }
          return ((ownCpu() - before) * 1000) / DECIDED_MOVES
        },
        save: async () => {
          const moves = randomMoves(fixture, SAVED_MOVES)
          const spent = await cpuOfWork(backend, async () => {
            for (const move of moves) await path.service.dispatch(fixture.projectId, fixture.coordinatorId, [move])
          })
          return ((spent.node + (spent.database || 0)) * 1000) / SAVED_MOVES
        },
      }
    }
    const [small, large] = [await sized(SMALL), await sized(LARGE)]
    const decided = await interleave(ROUNDS, { small: small.decide, large: large.decide })
    const saved = await interleave(ROUNDS, { small: small.save, large: large.save })
    const row = (what: string, { small, large }: typeof saved, judged: boolean) => {
      const ratio = medianRatio(large, small)
      return {
        what,
        measured: `${shown(median(large))} µs`,
        floor: `on ${shown(SMALL)} cards: ${shown(median(small))} µs`,
        ratio,
        ...(judged ? { target: atMost(ratio, 1.1) } : {}),
      }
    }
    return {
      rows: [
        row(`A move on ${shown(LARGE)} cards: decided and saved`, saved, true),
        row(`A move on ${shown(LARGE)} cards: decided in memory only`, decided, false),
      ],
      notes: [
        'CPU of Node and of the database process together. In memory a larger project misses the processor’s caches more often; no step of a move grows with the number of cards.',
      ],
    }
  } finally {
    await database.close()
  }
}

export const moveCostBenchmark: Benchmark = { title: 'Cost of a move by size of the project', seconds: 90, run }
