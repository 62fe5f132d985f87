import { performance } from 'node:perf_hooks'
import type { Envelope } from '@meanwhile/domain/command'
import pg from 'pg'
import { type SignedInProject, startBenchServer } from './bench-server.ts'
import { startClientProcess } from './client-process.ts'
import { ownCpu } from './cpu.ts'
import { makeProject, type ProjectFixture } from './project-fixture.ts'
import { atLeast, type Benchmark, type Row, shown } from './result.ts'
import { medianRatio } from './rounds.ts'
import { median } from './statistics.ts'
import { randomMoves } from './write-path.ts'

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

/** The statements that a pool sends to save commands while some work runs. */
async function recordSaves(pool: pg.Pool, work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = []
  const query = pool.query.bind(pool)
  pool.query = ((statement: Statement) => {
    if (statement.name?.startsWith('save-')) sent.push(statement)
    return query(statement)
  }) as never
  await work()
  pool.query = query
  return sent
}

async function run() {
  const server = await startBenchServer()
  const clients = startClientProcess()
  const connections = Array.from({ length: WRITERS }, () => new pg.Client(server.pool.options))
  try {
    for (const connection of connections) await connection.connect()
    const project = await server.signedInProject(CARDS, 1)
    const alone = await oneWriter(server, project, clients, connections[0] as pg.Client)
    const together = await manyWriters(server, project, clients, connections)
    const row = (what: string, side: Side, floor: Side, floorIs: string, limit?: number): Row => {
      const ratio = medianRatio(side.speed, floor.speed)
      return {
        what,
        measured: `${shown(median(side.speed))} moves/s, ${shown(median(side.cpu))} µs of server CPU each`,
        floor: `${floorIs}: ${shown(median(floor.speed))}/s, ${shown(median(floor.cpu))} µs`,
        ratio,
        ...(limit === undefined ? {} : { target: atLeast(ratio, limit) }),
      }
    }
    const same = 'the same statements and rows through bare `pg`'
    const single = `one transaction per move, ${WRITERS} connections, bare \`pg\``
    return {
      rows: [
        row('1 writer, in process', alone.direct, alone.floor, same, 0.7),
        row('1 writer, over its socket', alone.socket, alone.floor, same),
        row(`${WRITERS} writers, in process`, together.direct, together.floor, single, 4),
        row(`${WRITERS} writers, over their sockets`, together.socket, together.floor, single, 4),
      ],
      notes: [
        'Over a socket, the writers are another process: the request is parsed, its session and place are proven, and the event goes out to all writers’ sockets as well. CPU is that of the server’s process, without the database’s. The target of one writer is the write path’s own: over a socket, a single writer waits for two more processes to be woken on every move, which the floor does not.',
      ],
    }
  } finally {
    for (const connection of connections) await connection.end()
    await clients.stop()
    await server.close()
  }
}

type Server = Awaited<ReturnType<typeof startBenchServer>>
type Clients = ReturnType<typeof startClientProcess>

/** The figures of one way, round by round. */
interface Side {
  speed: number[]
  /** Microseconds a move. */
  cpu: number[]
}

const newSide = (): Side => ({ speed: [], cpu: [] })

/** Notes speed and CPU of one round; a warm-up round is not kept. */
async function note(side: Side, round: number, moves: number, work: () => Promise<number>) {
  const before = ownCpu()
  const figure = await work()
  if (round < 0) return
  side.speed.push(figure)
  side.cpu.push(((ownCpu() - before) * 1000) / moves)
}

const dispatchTo =
  (server: Server, { projectId, coordinatorId }: ProjectFixture) =>
  (move: Envelope) =>
    server.projects.dispatch(projectId, coordinatorId, [move])

/** The floor repeats, on a twin of the project, the very statements that the product sent in the same round. */
async function oneWriter(server: Server, project: SignedInProject, clients: Clients, bare: pg.Client) {
  const directly = await server.signedInProject(CARDS, 2)
  const twin = await makeProject(server.pool, CARDS, { seed: 3 })
  const [direct, socket, floor] = [newSide(), newSide(), newSide()]
  for (let round = -1; round < ROUNDS; round++) {
    const moves = randomMoves(directly, MOVES_ALONE)
    const sent = await recordSaves(server.pool, () =>
      note(direct, round, MOVES_ALONE, () =>
        speed(MOVES_ALONE, () => byWriters(moves, 1, dispatchTo(server, directly))),
      ),
    )
    const again = sent.map((statement) => ({ ...statement, values: [twin.projectId, ...statement.values.slice(1)] }))
    await note(floor, round, MOVES_ALONE, () =>
      speed(MOVES_ALONE, () => byWriters(again, 1, (statement) => repeat(bare, statement))),
    )
    await note(socket, round, MOVES_ALONE, () =>
      clients.drive({ url: server.url, ...project, writers: 1, moves: randomMoves(project, MOVES_ALONE) }),
    )
  }
  return { direct, socket, floor }
}

async function manyWriters(server: Server, project: SignedInProject, clients: Clients, connections: pg.Client[]) {
  const directly = await server.signedInProject(CARDS, 4)
  const bare = await makeProject(server.pool, CARDS, { seed: 5 })
  const [direct, socket, floor] = [newSide(), newSide(), newSide()]
  for (let round = -1; round < ROUNDS; round++) {
    await note(direct, round, MOVES_TOGETHER, () =>
      speed(MOVES_TOGETHER, () =>
        byWriters(randomMoves(directly, MOVES_TOGETHER), WRITERS, dispatchTo(server, directly)),
      ),
    )
    await note(floor, round, MOVES_OF_FLOOR, () =>
      speed(MOVES_OF_FLOOR, () =>
        byWriters(randomMoves(bare, MOVES_OF_FLOOR), WRITERS, (move, writer) =>
          moveInTransaction(connections[writer] as pg.Client, bare, move),
        ),
      ),
    )
    await note(socket, round, MOVES_TOGETHER, () =>
      clients.drive({ url: server.url, ...project, writers: WRITERS, moves: randomMoves(project, MOVES_TOGETHER) }),
    )
  }
  return { direct, socket, floor }
}

export const dispatchBenchmark: Benchmark = { title: 'Dispatch: moves on one project', seconds: 90, run }
