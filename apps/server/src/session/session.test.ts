import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { newId } from '../new-id.ts'
import { hearRevocations } from './revocations.ts'
import { Sessions } from './service.ts'

let db: TestDatabase
const log = pino({ enabled: false })
const DAY = 86_400_000

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

async function person(): Promise<string> {
  const id = newId()
  await db.pool.query('insert into "User" (id, email, name) values ($1, $2, $3)', [id, `${id}@example.org`, 'Ilze'])
  return id
}

/** How many nodes hear of revocations on this database. */
async function listening(): Promise<number> {
  const { rowCount } = await db.pool.query(
    `select from pg_stat_activity
     where datname = current_database() and application_name = 'meanwhile-sessions' and state = 'idle' and query ilike 'listen %'`,
  )
  return rowCount ?? 0
}

test('[A8] the token of a session is nowhere in the database', async () => {
  const { token } = await new Sessions(db.pool, log).begin(await person(), 'curl')
  const { rows } = await db.pool.query<{ tokenHash: Buffer; row: string }>(
    'select *, "Session"::text as row from "Session"',
  )
  expect(rows[0]?.tokenHash).toHaveLength(32)
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(rows[0]?.row).not.toContain(Buffer.from(token, 'base64url').toString('hex'))
})

test('a session is found by its token, and by no other', async () => {
  const sessions = new Sessions(db.pool, log)
  const userId = await person()
  const { token, sessionId } = await sessions.begin(userId, undefined)
  expect(await sessions.find(token)).toMatchObject({ userId, sessionId, renewed: false })
  expect(await sessions.find(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
})

test('[A7] a revoked session is refused at once, here and on another node', async () => {
  const here = new Sessions(db.pool, log)
  const there = new Sessions(db.pool, log)
  const line = hearRevocations(db.url, there, log)
  const userId = await person()
  const { token, sessionId } = await here.begin(userId, undefined)
  const cut: string[] = []
  there.onRevoked((id) => cut.push(id))
  await expect.poll(listening).toBe(1)
  expect(await here.find(token)).not.toBeNull()
  expect(await there.find(token)).not.toBeNull()

  expect(await here.revoke(userId, sessionId)).toBe(true)
  expect(await here.find(token)).toBeNull()
  await expect.poll(() => cut).toEqual([sessionId])
  expect(await there.find(token)).toBeNull()
  await line.close()
})

test('[A7] a look-up that was under way while the session ended is not remembered', async () => {
  const sessions = new Sessions(db.pool, log)
  const userId = await person()
  const { token, sessionId } = await sessions.begin(userId, undefined)
  const early = sessions.find(token)
  await Promise.all([early, sessions.revoke(userId, sessionId)])
  expect(await sessions.find(token)).toBeNull()
})

test('[A7] nobody ends the session of somebody else', async () => {
  const sessions = new Sessions(db.pool, log)
  const { token, sessionId } = await sessions.begin(await person(), undefined)
  expect(await sessions.revoke(await person(), sessionId)).toBe(false)
  expect(await sessions.find(token)).not.toBeNull()
})

test('the other sessions of a person end together, the kept one stays', async () => {
  const sessions = new Sessions(db.pool, log)
  const userId = await person()
  const [kept, other] = [await sessions.begin(userId, undefined), await sessions.begin(userId, undefined)]
  await sessions.revokeOthers(userId, kept.sessionId)
  expect(await sessions.find(kept.token)).not.toBeNull()
  expect(await sessions.find(other.token)).toBeNull()
  expect((await sessions.list(userId)).map(({ id }) => id)).toEqual([kept.sessionId])
})

test('a visit starts the ninety days anew; without one the session ends', async () => {
  const userId = await person()
  const { token, sessionId } = await new Sessions(db.pool, log).begin(userId, undefined)
  const back = (days: number) =>
    db.pool.query(
      `update "Session" set "lastSeenAt" = now() - make_interval(days => $2),
              "expiresAt" = now() + make_interval(days => 90 - $2) where id = $1`,
      [sessionId, days],
    )
  await back(80)
  expect(await new Sessions(db.pool, log).find(token)).toMatchObject({ renewed: true })
  const end = async () => {
    const text = 'select "expiresAt" from "Session" where id = $1'
    const { rows } = await db.pool.query<{ expiresAt: Date }>(text, [sessionId])
    return rows[0]?.expiresAt.getTime()
  }
  await expect.poll(end).toBeGreaterThan(Date.now() + 89 * DAY)
  await back(91)
  expect(await new Sessions(db.pool, log).find(token)).toBeNull()
})

test('a closed account has no sessions', async () => {
  const userId = await person()
  const { token } = await new Sessions(db.pool, log).begin(userId, undefined)
  await db.pool.query('update "User" set "closedAt" = now() where id = $1', [userId])
  expect(await new Sessions(db.pool, log).find(token)).toBeNull()
})
