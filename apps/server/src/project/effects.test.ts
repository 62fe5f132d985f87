import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, smallProject, writePath } from '../../test/project.ts'
import { type Effect, Effects } from './effects.ts'
import type { Queryable } from './store.ts'

let database: TestDatabase
const open: Effects[] = []

beforeAll(async () => {
  database = await testDatabase()
  await database.pool.query('CREATE TABLE done (name text, project text, version int, by text)')
})
beforeEach(() => database.pool.query('DELETE FROM done'))
// Each looks around by itself from time to time: one that stays would do the work of the next test.
afterEach(async () => {
  for (const effects of open.splice(0)) await effects.stop()
})
afterAll(() => database.drop())

/** A process that follows the log; what it does is written down in the transaction that it is given. */
function follower(by: string, fault: (version: number, db: Queryable) => unknown = () => {}): Effects {
  const effect: Effect = {
    name: 'test',
    async handle(db, projectId, lines) {
      for (const { event } of lines) {
        await db.query('INSERT INTO done VALUES ($1, $2, $3, $4)', ['test', projectId, event.version, by])
        await fault(event.version, db)
      }
      return undefined
    },
  }
  const effects = new Effects(database.pool, [effect], pino({ level: 'silent' }))
  open.push(effects)
  return effects
}

async function world() {
  const { service } = writePath(database.pool, true)
  const { projectId, coordinatorId, cardIds } = await smallProject(service)
  const rename = (title: string) =>
    service.dispatch(projectId, coordinatorId, [command('card.rename', { cardId: cardIds[0], title })])
  const head = async () => {
    const { rows } = await database.pool.query<{ version: number }>('SELECT version FROM "Project" WHERE id = $1', [
      projectId,
    ])
    return rows[0]?.version ?? 0
  }
  const done = async () => {
    const { rows } = await database.pool.query<{ version: number }>(
      'SELECT version FROM done WHERE project = $1 ORDER BY version',
      [projectId],
    )
    return rows.map(({ version }) => version)
  }
  return { projectId, rename, head, done }
}

const upTo = (head: number) => Array.from({ length: head }, (_, n) => n + 1)

/** Two followers in one process: what each did, and how many transactions that took. */
function twoFollowers(fault: (version: number) => void = () => {}) {
  const seen = { steady: [] as number[], faulty: [] as number[] }
  let transactions = 0
  const pool = {
    query: database.pool.query.bind(database.pool),
    connect: () => {
      transactions++
      return database.pool.connect()
    },
  } as Pick<typeof database.pool, 'query' | 'connect'>
  const effect = (name: 'steady' | 'faulty'): Effect => ({
    name,
    handle: async (_db, projectId, lines) => {
      if (name === 'faulty') for (const { event } of lines) fault(event.version)
      effects.wake(projectId)
      return () => seen[name].push(...lines.map(({ event }) => event.version))
    },
  })
  const effects: Effects = new Effects(pool, [effect('steady'), effect('faulty')], pino({ level: 'silent' }))
  open.push(effects)
  return { seen, effects, transactions: () => transactions }
}

test('[E1] followers of one project share a transaction, and what comes meanwhile waits for the next time', async () => {
  const { projectId, head } = await world()
  const { seen, effects, transactions } = twoFollowers()
  effects.wake(projectId)
  await effects.settle()
  expect(transactions()).toBe(1)
  expect(seen).toEqual({ steady: upTo(await head()), faulty: upTo(await head()) })
})

test('[E1] a follower that fails holds no other one back, and catches up from where it stood', async () => {
  const { projectId, rename, head } = await world()
  let broken = true
  const { seen, effects } = twoFollowers((version) => {
    if (broken && version === 3) throw new Error('not today')
  })
  const follow = () => {
    effects.wake(projectId)
    return effects.settle()
  }
  await follow()
  expect(seen).toEqual({ steady: upTo(await head()), faulty: [1, 2] })
  broken = false
  await rename('Mended')
  await follow()
  expect(seen).toEqual({ steady: upTo(await head()), faulty: upTo(await head()) })
})

test('[E1] every event has its effect once, however often a process looks', async () => {
  const { rename, head, done } = await world()
  const effects = follower('one')
  await effects.lookAround()
  expect(await done()).toEqual(upTo(await head()))
  await rename('Again')
  await effects.lookAround()
  await effects.lookAround()
  expect(await done()).toEqual(upTo(await head()))
})

test('[E1] a commit wakes the reader', async () => {
  const { projectId, head, done } = await world()
  follower('woken').wake(projectId)
  await expect.poll(done).toEqual(upTo(await head()))
})

test('[E1] a handler that throws has done nothing; the events before it are done, and it is tried again', async () => {
  const { head, done } = await world()
  let broken = true
  const effects = follower('throws', (version) => {
    if (broken && version === 5) throw new Error('not today')
  })
  await effects.lookAround()
  expect(await done()).toEqual([1, 2, 3, 4])
  await effects.lookAround()
  expect(await done()).toEqual([1, 2, 3, 4])
  broken = false
  await effects.lookAround()
  expect(await done()).toEqual(upTo(await head()))
})

test('[E1] a process that dies inside a handler has done nothing; the next one does it', async () => {
  const { head, done } = await world()
  let deaths = 0
  const dying = follower('dies', async (version, db) => {
    if (version !== 3 || deaths++ > 0) return
    // As `kill -9` ends it for the database: in the middle, without a word, and nothing comes after it.
    void dying.stop()
    const { rows } = await db.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    await database.pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid])
    await db.query('SELECT 1')
  })
  await dying.lookAround()
  expect(deaths).toBe(1)
  expect(await done()).toEqual([])
  await follower('after a restart').lookAround()
  expect(await done()).toEqual(upTo(await head()))
})

test('[E1] processes that follow at once, while others write and fail, share the work', async () => {
  const { rename, head, done } = await world()
  let throws = 0
  const followers = ['a', 'b', 'c'].map((by) =>
    follower(by, async (version) => {
      await new Promise((resolve) => setImmediate(resolve))
      if (version % 7 === 0 && throws++ < 6) throw new Error('now and then')
    }),
  )
  const writing = (async () => {
    for (let n = 0; n < 40; n++) await rename(`Title ${n}`)
  })()
  for (let round = 0; round < 8; round++) await Promise.all(followers.map((effects) => effects.lookAround()))
  await writing
  for (let round = 0; round < 4; round++) await Promise.all(followers.map((effects) => effects.lookAround()))
  expect(await done()).toEqual(upTo(await head()))
  expect(throws).toBeGreaterThan(0)
})
