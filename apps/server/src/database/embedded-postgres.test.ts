import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'

let dataDir: string
let started: EmbeddedPostgres[]

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-embedded-'))
  started = []
})

afterEach(async () => {
  for (const server of started) await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function start() {
  const server = await startEmbeddedPostgres({ dataDir })
  started.push(server)
  return server
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const lockFile = () => join(dataDir, 'postgres', 'postmaster.pid')

test('it starts, keeps what was written over a restart, and stops cleanly', async () => {
  const first = await start()
  await query(first.url, 'create table kept (word text)')
  await query(first.url, `insert into kept values ('Jelgava')`)
  await first.stop()
  expect(existsSync(lockFile())).toBe(false)

  const second = await start()
  expect(second.adopted).toBe(false)
  expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'Jelgava' }])
})

test('it sorts by code point, writes through to the disk and listens on no network address', async () => {
  const { url } = await start()
  const [settings] = await query(
    url,
    `select current_setting('fsync') as fsync, current_setting('listen_addresses') as addresses, datlocprovider as provider,
            datlocale as locale from pg_database where datname = current_database()`,
  )
  expect(settings).toEqual({ fsync: 'on', addresses: '', provider: 'b', locale: 'C.UTF-8' })
})

test('a wrong password is refused', async () => {
  const { url } = await start()
  await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password/)
})

test('a server that was left running is adopted, and stopped by the last one who leaves', async () => {
  const first = await start()
  const second = await start()
  expect(second).toMatchObject({ adopted: true, pid: first.pid, url: first.url })

  const visitor = new pg.Client({ connectionString: second.url })
  await visitor.connect()
  await first.stop()
  expect((await visitor.query('select 1')).rowCount).toBe(1)
  await visitor.end()
  await second.stop()
  expect(existsSync(lockFile())).toBe(false)
})

test('after kill -9 of the server everything that was acknowledged is there', async () => {
  const first = await start()
  await query(first.url, 'create table kept (word text)')
  await query(first.url, `insert into kept values ('Fundão')`)
  process.kill(first.pid, 'SIGKILL')

  const second = await start()
  expect(second.pid).not.toBe(first.pid)
  expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'Fundão' }])
})

test('two that start at once on a new folder share one server', async () => {
  const [first, second] = await Promise.all([start(), start()])
  expect(first?.pid).toBe(second?.pid)
})
