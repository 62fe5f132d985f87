import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Envelope } from '@meanwhile/domain/command'
import type { ClientMessages, ServerMessages, Verdict } from '@meanwhile/domain/protocol'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import { unsound } from '@meanwhile/domain/sound'
import pg from 'pg'
import { io, type Socket } from 'socket.io-client'
import { afterEach, expect, test } from 'vitest'
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.ts'
import { loadState, readEvents } from '../src/project/store.ts'
import { testDatabase } from './database.ts'
import { command, newId, smallProject, writePath } from './project.ts'

const ROUNDS = 3
const WRITERS = 8
/** A server is started eight times, and each start compiles it anew. */
const PATIENCE_MS = 10 * 60_000
const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

let running: ChildProcess | undefined
const undo: (() => Promise<void>)[] = []

afterEach(async () => {
  running?.kill('SIGKILL')
  for (const step of undo.splice(0).reverse()) await step()
})

/** The real server in a process of its own; answers its address once it says that it is ready. */
async function startServer(environment: Record<string, string>): Promise<string> {
  const server = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: { ...process.env, PORT: '0', DEMO: 'off', LOG_LEVEL: 'error', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running = server
  for await (const line of createInterface({ input: server.stdout as NodeJS.ReadableStream })) {
    const ready = /http:\/\/127\.0\.0\.1:\d+/.exec(line)
    if (ready) {
      server.stdout?.resume()
      return ready[0]
    }
  }
  throw new Error('the server ended before it was ready')
}

async function kill(): Promise<void> {
  const gone = running && once(running, 'exit')
  running?.kill('SIGKILL')
  await gone
}

async function signIn(pool: pg.Pool, userId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await pool.query(`INSERT INTO "User" (id, email, name) VALUES ($1, $2, 'Writer') ON CONFLICT DO NOTHING`, [
    userId,
    `${userId}@example.org`,
  ])
  await pool.query(
    `INSERT INTO "Session" (id, "tokenHash", "userId", device, "expiresAt") VALUES ($1, $2, $3, 'test', now() + interval '1 day')`,
    [newId(), createHash('sha256').update(token).digest(), userId],
  )
  return `meanwhile=${token}`
}

interface Sent {
  command: Envelope
  /** The version of the answer; undefined: the server died before it. */
  version?: number
}

/** Writes until the line breaks; keeps what was sent and what was acknowledged. */
async function write(
  url: string,
  cookie: string,
  projectId: string,
  next: () => Envelope,
  sent: Sent[],
): Promise<void> {
  const socket: Socket<ServerMessages, ClientMessages> = io(url, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { protocol: PROTOCOL },
    extraHeaders: { cookie },
  })
  const connected = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true))
    // The server died before this writer came.
    socket.once('connect_error', () => resolve(false))
  })
  if (!connected) return
  try {
    for (;;) {
      const mine: Sent = { command: next() }
      sent.push(mine)
      if (!socket.connected) return
      const input = { projectId, commands: [mine.command] }
      const answer = await Promise.race([
        socket.emitWithAck('rpc', { path: 'project.dispatch', type: 'mutation', input }),
        new Promise<undefined>((resolve) => socket.once('disconnect', () => resolve(undefined))),
      ])
      if (!answer || !('data' in answer)) return
      const [verdict] = answer.data as Verdict[]
      if (verdict && 'event' in verdict) mine.version = verdict.event.version
    }
  } finally {
    socket.disconnect()
  }
}

/** By what was done and not by the clock: a busy machine is killed in the middle of work as well. */
const ACKNOWLEDGED_PER_ROUND = 60

async function acknowledged(sent: readonly Sent[], count: number): Promise<void> {
  const done = () => sent.filter(({ version }) => version !== undefined).length
  const before = done()
  while (done() - before < count) await new Promise((resolve) => setTimeout(resolve, 5))
}

async function provesDurability(start: () => Promise<string>, pool: () => Promise<pg.Pool>, alsoKill: () => void) {
  let url = await start()
  let database = await pool()
  const { projectId, coordinatorId, cardIds, listIds } = await smallProject(writePath(database, true).service)
  const cookie = await signIn(database, coordinatorId)
  const sent: Sent[] = []
  let n = 0
  const next = () =>
    command('card.move', { cardId: cardIds[n % 6], listId: listIds[n++ % 3], position: `a${'0V'[n % 2]}V` })
  for (let round = 0; round < ROUNDS; round++) {
    const writers = Promise.all(Array.from({ length: WRITERS }, () => write(url, cookie, projectId, next, sent)))
    await acknowledged(sent, ACKNOWLEDGED_PER_ROUND)
    await kill()
    alsoKill()
    await writers
    await database.end()
    url = await start()
    database = await pool()
    const events = await readEvents(database, projectId, 0, 1_000_000)
    const logged = new Map(events.map((event) => [event.id, event.version]))
    const lost = sent.filter(({ command: { id }, version }) => version !== undefined && logged.get(id) !== version)
    expect(lost, `round ${round}`).toEqual([])
    expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1))
    // What was never answered is sent again, twice: each is applied exactly once.
    const open = sent.filter(({ version }) => version === undefined)
    expect(open.length).toBeGreaterThan(0)
    const { service } = writePath(database, true)
    for (const mine of [...open, ...open]) {
      const [verdict] = (await service.dispatch(projectId, coordinatorId, [mine.command])) as Verdict[]
      if (verdict && 'event' in verdict) mine.version ??= verdict.event.version
      expect(verdict).toHaveProperty('event.version', mine.version)
    }
    const after = await readEvents(database, projectId, 0, 1_000_000)
    expect(new Set(after.map((event) => event.id)).size).toBe(after.length)
    const state = await loadState(database, projectId)
    expect(state && unsound(state)).toEqual([])
    expect(state?.version).toBe(after.length)
  }
  expect(sent.filter(({ version }) => version !== undefined).length).toBeGreaterThan(100)
  await database.end()
  await kill()
}

test(
  '[W1] kill -9 under load on the embedded database, the database killed along: nothing acknowledged is lost',
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-kill-'))
    undo.push(async () => rmSync(dataDir, { recursive: true, force: true }))
    undo.push(async () => (await startEmbeddedPostgres({ dataDir })).stop())
    await provesDurability(
      () => startServer({ DATA_DIR: dataDir, DATABASE_URL: '' }),
      async () =>
        new pg.Pool({ connectionString: (await startEmbeddedPostgres({ dataDir })).url }).on('error', () => {}),
      () => {
        const postmaster = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
        process.kill(postmaster, 'SIGKILL')
      },
    )
  },
  PATIENCE_MS,
)

test(
  '[W1] kill -9 under load on a PostgreSQL server: nothing acknowledged is lost',
  async () => {
    const database = await testDatabase()
    const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-kill-'))
    undo.push(async () => rmSync(dataDir, { recursive: true, force: true }))
    undo.push(() => database.drop())
    await provesDurability(
      () => startServer({ DATA_DIR: dataDir, DATABASE_URL: database.url }),
      async () => new pg.Pool({ connectionString: database.url }).on('error', () => {}),
      () => {},
    )
  },
  PATIENCE_MS,
)
