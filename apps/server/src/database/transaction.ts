import type pg from 'pg'

type Queryable = Pick<pg.Pool, 'query'>

/** Runs a task in one transaction. */
export async function inTransaction<Result>(
  pool: Pick<pg.Pool, 'connect'>,
  task: (db: Queryable) => Promise<Result>,
): Promise<Result> {
  const connection = await pool.connect()
  try {
    await connection.query('BEGIN')
    const result = await task(connection)
    await connection.query('COMMIT')
    connection.release()
    return result
  } catch (error) {
    // The connection may be in any state: closing it ends the transaction for certain.
    connection.release(true)
    throw error
  }
}
