import type { Changes, TableName, Tables } from '@meanwhile/domain/tables'
import type pg from 'pg'

export interface LoggedCommand {
  version: number
  type: string
  /** User id; null: the product itself. */
  by: string | null
  at: string
  body: Record<string, unknown>
  changes: Changes
}

export interface LogQuery {
  /** Only what is older than this version. */
  before: number | null
  /** Only what is about this card. */
  cardId: string | null
  /** Only what this person did. */
  by: string | null
  limit: number
}

/** The log of a project backwards. */
export async function readLogBackwards(pool: pg.Pool, projectId: string, query: LogQuery): Promise<LoggedCommand[]> {
  const values: unknown[] = [projectId]
  const where = ['"projectId" = $1']
  const add = (value: unknown, condition: (parameter: string) => string) => {
    if (value === null) return
    values.push(value)
    where.push(condition(`$${values.length}`))
  }
  add(query.before, (parameter) => `version < ${parameter}::int`)
  add(query.by, (parameter) => `"actorId" = ${parameter}`)
  // As the migration `history` has indexed it.
  add(query.cardId, (parameter) => {
    return `(coalesce(body->>'cardId', body->>'fromId') = ${parameter} OR coalesce(body->>'toId', body->>'newCardId') = ${parameter})`
  })
  const { rows } = await pool.query<LoggedCommand>(
    `SELECT version, type, "actorId" AS by, body, rows AS changes,
            to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
     FROM "ProjectEvent" WHERE ${where.join(' AND ')} ORDER BY version DESC LIMIT ${query.limit}`,
    values,
  )
  return rows
}

/** When the cards of some lists were made, by card. */
export async function readCreated(
  pool: pg.Pool,
  projectId: string,
  listIds: readonly string[],
): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ id: string; at: string }>(
    `SELECT o.id, to_char(o."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
     FROM "Origin" o JOIN "Card" c ON c."projectId" = o."projectId" AND c.id = o.id
     WHERE o."projectId" = $1 AND c."listId" = ANY($2::text[])`,
    [projectId, listIds],
  )
  return Object.fromEntries(rows.map(({ id, at }) => [id, at]))
}

/** Versions to look back for a row that is gone: it was archived not long before it was deleted. */
const LOOK_BACK = 10_000

/** A row as it was last written before a version. */
export async function lastRowBefore<T extends TableName>(
  pool: pg.Pool,
  projectId: string,
  version: number,
  table: T,
  id: string,
): Promise<Tables[T] | undefined> {
  const { rows } = await pool.query<{ row: Tables[T] }>(
    `SELECT r.row FROM "ProjectEvent" e, jsonb_array_elements(e.rows->'rows'->$3) AS r(row)
     WHERE e."projectId" = $1 AND e.version < $2::int AND e.version >= $2::int - ${LOOK_BACK} AND r.row->>'id' = $4
     ORDER BY e.version DESC LIMIT 1`,
    [projectId, version, table, id],
  )
  return rows[0]?.row
}

export interface SilentPartner {
  partnerId: string
  /** Whole days since anybody of it did something; null: nobody ever did. */
  days: number | null
}

/**
 * Partners whose people did nothing for some days; of a partner as a whole, never of one of them. Of the log only the last
 * line of each person is read. Separate, so that a test can ask the database how it would do it.
 */
export const SILENT = `
  WITH last AS (
    SELECT m."partnerId", max(e.at) AS at FROM "Member" m LEFT JOIN LATERAL (
      SELECT at FROM "ProjectEvent" WHERE "projectId" = m."projectId" AND "actorId" = m."userId"
      ORDER BY version DESC LIMIT 1
    ) e ON true
    WHERE m."projectId" = $1 AND m."partnerId" IS NOT NULL AND m."leftAt" IS NULL GROUP BY m."partnerId"
  )
  SELECT "partnerId", floor(extract(epoch FROM now() - at) / 86400)::int AS days FROM last
  WHERE at IS NULL OR at < now() - make_interval(days => $2) ORDER BY at NULLS FIRST, "partnerId"`

export async function readSilent(pool: pg.Pool, projectId: string, days: number): Promise<SilentPartner[]> {
  const { rows } = await pool.query<SilentPartner>(SILENT, [projectId, days])
  return rows
}
