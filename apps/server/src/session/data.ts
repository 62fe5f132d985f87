import pg from 'pg'
import { SESSION_DAYS } from './cookie.ts'

export interface SessionRow {
  id: string
  userId: string
  lastSeenAt: Date
  expiresAt: Date
}

/** The hottest query beside the write path: one prepared statement. */
export async function findSession(pool: pg.Pool, tokenHash: Buffer): Promise<SessionRow | undefined> {
  const { rows } = await pool.query<SessionRow>({
    name: 'find-session',
    text: `select s.id, s."userId", s."lastSeenAt", s."expiresAt"
           from "Session" s join "User" u on u.id = s."userId"
           where s."tokenHash" = $1 and s."revokedAt" is null and s."expiresAt" > now() and u."closedAt" is null`,
    values: [tokenHash],
  })
  return rows[0]
}

export async function insertSession(
  pool: pg.Pool,
  session: { id: string; tokenHash: Buffer; userId: string; device: string },
): Promise<void> {
  await pool.query(
    `insert into "Session" (id, "tokenHash", "userId", device, "expiresAt")
     values ($1, $2, $3, $4, now() + make_interval(days => $5))`,
    [session.id, session.tokenHash, session.userId, session.device, SESSION_DAYS],
  )
}

/** Notes a visit and starts the days of the session anew. */
export async function touchSession(pool: pg.Pool, id: string): Promise<void> {
  await pool.query(
    `update "Session" set "lastSeenAt" = now(), "expiresAt" = now() + make_interval(days => $2)
     where id = $1 and "revokedAt" is null`,
    [id, SESSION_DAYS],
  )
}

export async function listSessions(pool: pg.Pool, userId: string) {
  const { rows } = await pool.query<{ id: string; device: string; createdAt: Date; lastSeenAt: Date }>(
    `select id, device, "createdAt", "lastSeenAt" from "Session"
     where "userId" = $1 and "revokedAt" is null and "expiresAt" > now() order by "lastSeenAt" desc, id`,
    [userId],
  )
  return rows
}

/** The channel on which the nodes tell each other which sessions ended. */
const REVOKED_CHANNEL = 'session_revoked'

/** Ends sessions of a person, all or one, but `exceptId`; the other nodes hear of it with the commit. */
export async function revokeSessions(
  pool: pg.Pool,
  userId: string,
  { onlyId = null, exceptId = null }: { onlyId?: string | null; exceptId?: string | null },
): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `with revoked as (
       update "Session" set "revokedAt" = now()
       where "userId" = $1 and "revokedAt" is null and ($2::text is null or id = $2) and ($3::text is null or id <> $3)
       returning id)
     select id, pg_notify('${REVOKED_CHANNEL}', id) from revoked`,
    [userId, onlyId, exceptId],
  )
  return rows.map((row) => row.id)
}

/** Ended sessions are of no use to anybody after a month. */
export async function deleteEndedSessions(pool: pg.Pool): Promise<void> {
  await pool.query(
    `delete from "Session" where "expiresAt" < now() - interval '30 days' or "revokedAt" < now() - interval '30 days'`,
  )
}

/** A connection of its own that hears of every revocation; `ended` settles when it broke or was closed. */
export async function openRevocationLine(databaseUrl: string, hear: (sessionId: string) => void) {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'meanwhile-sessions',
    keepAlive: true,
  })
  const ended = new Promise<void>((resolve) => client.once('end', resolve))
  client.on('error', () => {})
  client.on('notification', ({ payload }) => payload && hear(payload))
  try {
    await client.connect()
    await client.query(`listen ${REVOKED_CHANNEL}`)
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  return { ended, close: () => client.end() }
}
