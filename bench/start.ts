import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startEmbeddedPostgres } from '../apps/server/src/database/embedded-postgres.ts'
import { insertSession } from '../apps/server/src/session/data.ts'
import { hashToken, newToken } from '../apps/server/src/session/token.ts'
import { insertUser } from './bench-server.ts'
import { startClientProcess } from './client-process.ts'
import { makeProject } from './project-fixture.ts'
import { type Benchmark, type Row, shown } from './result.ts'
import { memoryOf, type ServerProcess, startServerProcess } from './server-process.ts'
import { median } from './statistics.ts'

const STARTS = 3
const SOCKETS = 200
/** After the start, for what the first seconds leave behind. */
const REST_MS = 3000

const PRODUCT = ['--enable-source-maps', 'apps/server/dist/main.mjs']
const BARE = ['--import', 'tsx', fileURLToPath(new URL('bare-server.ts', import.meta.url))]

const seconds = (milliseconds: number) => `${shown(milliseconds / 1000)} s`

async function run() {
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-bench-'))
  try {
    return { rows: [...(await starts(dataDir)), ...(await memory(dataDir))], notes: NOTES }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const NOTES = [
  '*npm start* stands for the script behind it, with packages installed and everything built; npm itself adds a few tenths of a second. Floor: the same embedded PostgreSQL started bare, then a bare Node HTTP server, to its first answer. The very first start makes the database and loads the demo.',
  'Memory is the resident set of the server’s Node process; the embedded database runs beside it in its own processes.',
]

async function starts(dataDir: string): Promise<Row[]> {
  const start = async () => {
    const server = await startServerProcess(['tools/start.mjs'], { DATA_DIR: dataDir })
    await server.stop()
    return server.startedIn
  }
  const first = await start()
  const again: number[] = []
  const floor: number[] = []
  for (let n = 0; n < STARTS; n++) {
    again.push(await start())
    const began = performance.now()
    const database = await startEmbeddedPostgres({ dataDir })
    const databaseIn = performance.now() - began
    await database.stop()
    const bare = await startServerProcess(['-e', BARE_HTTP])
    await bare.stop()
    floor.push(databaseIn + bare.startedIn)
  }
  const bare = `bare PostgreSQL and Node: ${seconds(median(floor))}`
  return [
    { what: 'npm start on an empty data folder', measured: seconds(first), floor: bare, ratio: first / median(floor) },
    { what: 'npm start again', measured: seconds(median(again)), floor: bare, ratio: median(again) / median(floor) },
  ]
}

const BARE_HTTP = `require('node:http').createServer((q, s) => s.end('{}')).listen(process.env.PORT, '127.0.0.1')`

async function memory(dataDir: string): Promise<Row[]> {
  const server = await startServerProcess(PRODUCT, { DATA_DIR: dataDir })
  const bare = await startServerProcess(BARE)
  const clients = startClientProcess()
  try {
    await sleep(REST_MS)
    const idle = memoryRow('idle', server, bare)
    const person = await signIn(dataDir)
    await clients.open({ url: server.url, count: SOCKETS, ...person })
    await clients.open({ url: bare.url, count: SOCKETS })
    await sleep(REST_MS)
    return [idle, memoryRow(`${SOCKETS} sockets in one project of 2,000 cards`, server, bare)]
  } finally {
    await clients.stop()
    await bare.stop()
    await server.stop()
  }
}

function memoryRow(when: string, server: ServerProcess, bare: ServerProcess): Row {
  const [measured, floor] = [memoryOf(server.pid), memoryOf(bare.pid)]
  return {
    what: `Memory, ${when}`,
    measured: `${shown(measured)} MB`,
    floor: `bare Node with \`ws\`: ${shown(floor)} MB`,
    ratio: measured / floor,
  }
}

/** Somebody with a project in the database of a running server. */
async function signIn(dataDir: string) {
  const database = await startEmbeddedPostgres({ dataDir })
  const pool = new pg.Pool({ connectionString: database.url, max: 1 })
  try {
    const { projectId, coordinatorId } = await makeProject(pool, 2000)
    await insertUser(pool, coordinatorId)
    const token = newToken()
    await insertSession(pool, { id: projectId, tokenHash: hashToken(token), userId: coordinatorId, device: 'bench' })
    return { projectId, cookie: `meanwhile=${token}` }
  } finally {
    await pool.end()
  }
}

export const startBenchmark: Benchmark = { title: 'Start and memory', seconds: 120, run }
