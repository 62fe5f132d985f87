import { performance } from 'node:perf_hooks'
import type { Envelope } from '@meanwhile/domain/command'
import pg from 'pg'
import { openBenchDatabase } from './bench-database.ts'
import { ownCpu } from './cpu.ts'
import { makeProject, type ProjectFixture } from './project-fixture.ts'
import { atLeast, type Benchmark, shown } from './result.ts'
import { interleave, medianRatio } from './rounds.ts'
import { median } from './statistics.ts'
import { randomMoves, writePath } from './write-path.ts'

const ROUNDS = 7
const WRITERS = 16
const MOVES_ALONE = 200
const MOVES_TOGETHER = 1600
/** A floor of one transaction per move is so much slower that fewer moves take as long. */
const MOVES_OF_FLOOR = 400
const CARDS = 200

type Statement = { name: string; text: string; values: unknown[] }

/** Moves per second of some work. */
async function speed(moves: number, work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (moves / (performance.now() - began)) * 1000
}

/** Splits moves among writers, each of which sends the next one when the last is answered. */
function byWriters<Move>(
  moves: readonly Move[],
  writers: number,
  send: (move: Move, writer: number) => Promise<unknown>,
) {
  const one = async (writer: number) => {
    for (let n = writer; n < moves.length; n += writers) await send(moves[n] as Move, writer)
  }
  return Promise.all(Array.from({ length: writers }, (_, writer) => one(writer))).then(() => {})
}

const ONE_TRANSACTION = {
  version: 'UPDATE "Project" SET version = version + 1 WHERE id = $1 RETURNING version',
  card: 'UPDATE "Card" SET "listId" = $3, position = $4 WHERE "projectId" = $1 AND id = $2',
  log: `INSERT INTO "ProjectEvent" ("projectId", version, "commandId", "actorId", at, type, body, rows)
    VALUES ($1, $2, $3, $4, $5, 'card.move', $6, $7)`,
}

/** A twin that is at another version would write nothing, and fast. */
async function repeat(client: pg.Client, statement: Statement) {
  const { rowCount } = await client.query(statement)
  if (rowCount !== 1) throw new Error('the floor did not write')
}

/** One transaction per move, as somebody would write it without a queue: lock, write, log, commit. */
async function moveInTransaction(client: pg.Client, { projectId, coordinatorId }: ProjectFixture, move: Envelope) {
  const { cardId, listId, position } = move.body as { cardId: string; listId: string; position: string }
  const { version, card, log } = ONE_TRANSACTION
  await client.query('BEGIN')
  const raised = await client.query<{ version: number }>({ name: 'version', text: version, values: [projectId] })
  await client.query({ name: 'card', text: card, values: [projectId, cardId, listId, position] })
  const rows = JSON.stringify({ rows: { cards: [{ id: cardId, listId, position }] }, gone: {} })
  const line = [projectId, raised.rows[0]?.version, move.id, coordinatorId, new Date().toISOString()]
  await client.query({ name: 'log', text: log, values: [...line, JSON.stringify(move.body), rows] })
  await client.query('COMMIT')
}

async function run() {
  const database = await openBenchDatabase()
  try {
    const pool = database.pool(10)
    const [fixture, twin, third] = [
      await makeProject(pool, CARDS, { seed: 1 }),
      await makeProject(pool, CARDS, { seed: 2 }),
      await makeProject(pool, CARDS, { seed: 3 }),
    ]
    const { service } = writePath(pool)
    const dispatch = (move: Envelope) => service.dispatch(fixture.projectId, fixture.coordinatorId, [move])
    const clients = Array.from({ length: WRITERS }, () => new pg.Client({ connectionString: database.url }))
    for (const client of clients) await client.connect()
    const [bare] = clients as [pg.Client]

    // The floor repeats, on a twin of the project, the very statements that the product sent in its last round.
    const sent: Statement[] = []
    const query = pool.query.bind(pool)
    const listen = (statement: Statement) => {
      if (statement.name.startsWith('save-')) sent.push(statement)
      return query(statement)
    }
    const cpu = { alone: [] as number[], bare: [] as number[], together: [] as number[] }
    const timed = (spent: number[], moves: number, work: () => Promise<void>) => async () => {
      const before = ownCpu()
      const figure = await speed(moves, work)
      spent.push(((ownCpu() - before) * 1000) / moves)
      return figure
    }
    const alone: number[] = []
    const replayed: number[] = []
    for (let round = -1; round < ROUNDS; round++) {
      const moves = randomMoves(fixture, MOVES_ALONE)
      sent.length = 0
      pool.query = listen as never
      const figure = await timed(cpu.alone, MOVES_ALONE, () => byWriters(moves, 1, dispatch))()
      pool.query = query
      const replay = sent.map(({ values, ...statement }) => ({
        ...statement,
        values: [twin.projectId, ...values.slice(1)],
      }))
      const floor = await timed(cpu.bare, MOVES_ALONE, () =>
        byWriters(replay, 1, (statement) => repeat(bare, statement)),
      )()
      if (round >= 0) alone.push(figure)
      if (round >= 0) replayed.push(floor)
    }
    const together = await interleave(ROUNDS, {
      product: timed(cpu.together, MOVES_TOGETHER, () =>
        byWriters(randomMoves(fixture, MOVES_TOGETHER), WRITERS, dispatch),
      ),
      floor: () =>
        speed(MOVES_OF_FLOOR, () =>
          byWriters(randomMoves(third, MOVES_OF_FLOOR), WRITERS, (move, writer) =>
            moveInTransaction(clients[writer] as pg.Client, third, move),
          ),
        ),
    })
    for (const client of clients) await client.end()
    const ratioAlone = medianRatio(alone, replayed)
    const ratioTogether = medianRatio(together.product, together.floor)
    return {
      rows: [
        {
          what: '1 writer, in process',
          measured: `${shown(median(alone))} moves/s, ${shown(median(cpu.alone))} µs of Node CPU each`,
          floor: `the same statements and rows through bare \`pg\`: ${shown(median(replayed))}/s, ${shown(median(cpu.bare))} µs`,
          ratio: ratioAlone,
          target: atLeast(ratioAlone, 0.7),
        },
        {
          what: `${WRITERS} writers, in process`,
          measured: `${shown(median(together.product))} moves/s, ${shown(median(cpu.together))} µs of Node CPU each`,
          floor: `one transaction per move, ${WRITERS} connections, bare \`pg\`: ${shown(median(together.floor))}/s`,
          ratio: ratioTogether,
          target: atLeast(ratioTogether, 4),
        },
      ],
      notes: [],
    }
  } finally {
    await database.close()
  }
}

export const dispatchBenchmark: Benchmark = { title: 'Dispatch: moves on one project', seconds: 90, run }
