import { EVENT, type EventRow, type LogLine, type Queryable, toEvent } from './store.ts'

/** Where followers stand in a project; held by this transaction until it ends, so that each has one reader at a time. */
export async function lockCursors(
  db: Queryable,
  names: readonly string[],
  projectId: string,
): Promise<Map<string, number>> {
  // In one order, or two processes could wait for each other.
  const text = `SELECT name, version FROM "EffectCursor" WHERE "projectId" = $2 AND name = ANY($1::text[])
    ORDER BY name FOR UPDATE`
  const lock = { name: 'effect-lock', text, values: [names, projectId] }
  let { rows } = await db.query<{ name: string; version: number }>(lock)
  if (rows.length < names.length) {
    const begin = `INSERT INTO "EffectCursor" (name, "projectId") SELECT name, $2 FROM unnest($1::text[]) AS new(name)
      ORDER BY name ON CONFLICT DO NOTHING`
    await db.query({ name: 'effect-begin', text: begin, values: [names, projectId] })
    ;({ rows } = await db.query<{ name: string; version: number }>(lock))
  }
  return new Map(rows.map(({ name, version }) => [name, version]))
}

/** One that is further already stays there. */
export async function advanceCursors(db: Queryable, names: readonly string[], projectId: string, version: number) {
  const text = `UPDATE "EffectCursor" SET version = greatest(version, $3)
    WHERE name = ANY($1::text[]) AND "projectId" = $2`
  await db.query({ name: 'effect-advance', text, values: [names, projectId, version] })
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
