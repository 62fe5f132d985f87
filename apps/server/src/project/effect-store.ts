import { EVENT, type EventRow, type LogLine, type Queryable, toEvent } from './store.ts'

/** Where a follower stands in a project; held by this transaction until it ends, so that it has one reader at a time. */
export async function lockCursor(db: Queryable, name: string, projectId: string): Promise<number> {
  const begin = `INSERT INTO "EffectCursor" (name, "projectId") VALUES ($1, $2) ON CONFLICT DO NOTHING`
  await db.query({ name: 'effect-begin', text: begin, values: [name, projectId] })
  const text = 'SELECT version FROM "EffectCursor" WHERE name = $1 AND "projectId" = $2 FOR UPDATE'
  const result = await db.query<{ version: number }>({ name: 'effect-lock', text, values: [name, projectId] })
  return result.rows[0]?.version ?? 0
}

export async function advanceCursor(db: Queryable, name: string, projectId: string, version: number): Promise<void> {
  const text = 'UPDATE "EffectCursor" SET version = $3 WHERE name = $1 AND "projectId" = $2'
  await db.query({ name: 'effect-advance', text, values: [name, projectId, version] })
}

/** The log after a version, with the arguments of the commands. */
export async function readLog(db: Queryable, projectId: string, after: number, limit: number): Promise<LogLine[]> {
  const text = `SELECT ${EVENT}, body FROM "ProjectEvent" WHERE "projectId" = $1 AND version > $2
    ORDER BY version LIMIT $3`
  const values = [projectId, after, limit]
  const result = await db.query<EventRow & { body: unknown }>({ name: 'effect-log', text, values })
  return result.rows.map(({ body, ...event }) => ({ event: toEvent(event), body }))
}

/** Projects where one of the followers is behind. */
export async function findBehind(db: Queryable, names: readonly string[]): Promise<string[]> {
  const text = `SELECT p.id FROM "Project" p WHERE EXISTS (
      SELECT FROM unnest($1::text[]) AS follower(name)
      LEFT JOIN "EffectCursor" c ON c.name = follower.name AND c."projectId" = p.id
      WHERE coalesce(c.version, 0) < p.version
    ) ORDER BY p.id`
  const result = await db.query<{ id: string }>({ name: 'effect-behind', text, values: [names] })
  return result.rows.map(({ id }) => id)
}
