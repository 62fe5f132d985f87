import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/** Any number that nothing else in this database takes. */
const LOCK = 5_207_369
/** A process that was killed is missed by the database a moment later. */
const PATIENCE_MS = 5_000

/**
 * Holds the embedded database for this process until `release`. Its warm copies are right only as long as nobody else
 * writes; several processes belong on a PostgreSQL server. Throws a sentence for the operator.
 */
export async function beSoleProcess(pool: pg.Pool, dataDir: string): Promise<{ release(): void }> {
  const connection = await pool.connect()
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const { rows } = await connection.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [LOCK])
    if (rows[0]?.held) return { release: () => connection.release(true) }
    if (Date.now() > deadline) break
    await sleep(200)
  }
  connection.release()
  throw new Error(
    `Another Meanwhile is running on ${dataDir}. Stop it, choose another DATA_DIR, or give both a DATABASE_URL.`,
  )
}
