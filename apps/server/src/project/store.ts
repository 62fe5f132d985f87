import { NO_FACTS } from '@meanwhile/domain/facts/facts'
import { type ProjectEvent, readSnapshot, type Snapshot } from '@meanwhile/domain/protocol'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import type { ProjectState } from '@meanwhile/domain/state'
import {
  type Changes,
  DETAIL_NAMES,
  type DetailRows,
  FACE_NAMES,
  TABLE_NAMES,
  type TableName,
} from '@meanwhile/domain/tables'
import type pg from 'pg'
import type { NewProject } from './projects.ts'
import { deleteFromTable, selectDetails, selectHolders, selectTable, setProject, upsertTable } from './tables.ts'

export { inTransaction } from '../database/transaction.ts'

/** A pool, or one connection inside a transaction. */
export type Queryable = Pick<pg.Pool, 'query'>

/** An accepted command on its way into the log: the event that everybody gets, and its arguments for the history. */
export interface LogLine {
  event: ProjectEvent
  body: unknown
}

const SNAPSHOT = `SELECT p.version, e."commandId" AS last, json_build_object(
  'protocol', ${PROTOCOL}, 'projectId', p.id, 'version', p.version, 'last', e."commandId",
  'tables', json_build_object(${FACE_NAMES.map((table) => `'${table}', ${selectTable(table)}`).join(',\n')})
)::text AS text
FROM "Project" p LEFT JOIN "ProjectEvent" e ON e."projectId" = p.id AND e.version = p.version WHERE p.id = $1`

export interface SnapshotText {
  version: number
  last: string | null
  text: string
}

/** The whole project in one statement (one moment), printed by the database and passed on untouched. */
export async function readSnapshotText(db: Queryable, projectId: string) {
  const result = await db.query<SnapshotText>({
    name: 'project-snapshot',
    text: SNAPSHOT,
    values: [projectId],
  })
  return result.rows[0]
}

export const stateOf = (text: string): ProjectState => readSnapshot(JSON.parse(text) as Snapshot)

export async function loadState(db: Queryable, projectId: string): Promise<ProjectState | undefined> {
  const row = await readSnapshotText(db, projectId)
  return row && stateOf(row.text)
}

const DETAILS = `SELECT p.version, json_build_object(
  ${DETAIL_NAMES.map((table) => `'${table}', ${selectDetails(table)}`).join(',\n')}
) AS rows FROM "Project" p WHERE p.id = $1`

/** The details of some cards and the version that they are of, read at one moment. */
export async function readDetails(db: Queryable, projectId: string, cardIds: readonly string[]) {
  const result = await db.query<{ version: number; rows: DetailRows }>({
    name: 'project-details',
    text: DETAILS,
    values: [projectId, cardIds],
  })
  return result.rows[0]
}

const HOLDERS = DETAIL_NAMES.map((table) => selectHolders(table)).join(' UNION ')

/** The cards that have a row with one of these ids inside. */
export async function findHolders(db: Queryable, projectId: string, ids: readonly string[]): Promise<string[]> {
  const values = [projectId, ids]
  const result = await db.query<{ cardId: string }>({ name: 'project-holders', text: HOLDERS, values })
  return result.rows.map((row) => row.cardId)
}

export async function readHead(db: Queryable, projectId: string): Promise<number | undefined> {
  const text = 'SELECT version FROM "Project" WHERE id = $1'
  const result = await db.query<{ version: number }>({ name: 'project-head', text, values: [projectId] })
  return result.rows[0]?.version
}

export async function readHeads(db: Queryable, projectIds: readonly string[]): Promise<Map<string, number>> {
  const text = 'SELECT id, version FROM "Project" WHERE id = ANY($1::text[])'
  const result = await db.query<{ id: string; version: number }>({ name: 'project-heads', text, values: [projectIds] })
  return new Map(result.rows.map((row) => [row.id, row.version]))
}

/** Waits for the project's row and holds it until the transaction ends. */
export async function lockProject(db: Queryable, projectId: string): Promise<number | undefined> {
  const text = 'SELECT version FROM "Project" WHERE id = $1 FOR UPDATE'
  const result = await db.query<{ version: number }>({ name: 'project-lock', text, values: [projectId] })
  return result.rows[0]?.version
}

export const EVENT = `version, "commandId" AS id, type, "actorId" AS by,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, rows AS changes`

export interface EventRow extends Omit<ProjectEvent, 'rows' | 'gone'> {
  changes: Changes
}

export const toEvent = ({ changes, ...rest }: EventRow): ProjectEvent => ({ ...rest, ...changes })

export async function readEvents(db: Queryable, projectId: string, after: number, limit: number) {
  const text = `SELECT ${EVENT} FROM "ProjectEvent" WHERE "projectId" = $1 AND version > $2 ORDER BY version LIMIT $3`
  const result = await db.query<EventRow>({ name: 'project-events', text, values: [projectId, after, limit] })
  return result.rows.map(toEvent)
}

/** The id of the command that made a version; undefined: there is no such version. */
export async function readCommandAt(db: Queryable, projectId: string, version: number): Promise<string | undefined> {
  const text = 'SELECT "commandId" AS id FROM "ProjectEvent" WHERE "projectId" = $1 AND version = $2'
  const result = await db.query<{ id: string }>({ name: 'project-command-at', text, values: [projectId, version] })
  return result.rows[0]?.id
}

/** What was logged under these command ids. */
export async function findCommands(db: Queryable, projectId: string, ids: readonly string[]) {
  const text = `SELECT ${EVENT} FROM "ProjectEvent" WHERE "projectId" = $1 AND "commandId" = ANY($2::text[])`
  const result = await db.query<EventRow>({ name: 'project-commands', text, values: [projectId, ids] })
  return new Map(result.rows.map((row) => [row.id, toEvent(row)]))
}

function saveText(tables: readonly TableName[], gone: readonly TableName[]) {
  let parameter = 4
  const own = tables.includes('projects') ? `, ${setProject(++parameter)}` : ''
  const writes: string[] = []
  for (const table of tables) if (table !== 'projects') writes.push(upsertTable(table, ++parameter))
  for (const table of gone) if (table !== 'projects') writes.push(deleteFromTable(table, ++parameter))
  return `WITH p AS (
      UPDATE "Project" SET version = version + $3::int${own} WHERE id = $1 AND version = $2::int RETURNING id
    ), e AS (
      INSERT INTO "ProjectEvent" ("projectId", version, "commandId", "actorId", at, type, body, rows)
      SELECT p.id, r.version, r."commandId", r."actorId", r.at, r.type, r.body, r.rows
      FROM p, json_to_recordset($4::json) AS r(version int, "commandId" text, "actorId" text,
        at timestamptz, type text, body jsonb, rows jsonb)
    )${writes.map((write, n) => `, w${n} AS (${write})`).join('')}
    SELECT id FROM p`
}

/** One statement for each set of tables that a batch touches; its name lets the database plan it once. */
const statements = new Map<string, { name: string; text: string }>()

function saveStatement(tables: readonly TableName[], gone: readonly TableName[]) {
  const key = `${tables.join()}:${gone.join()}`
  const statement = statements.get(key) ?? { name: `save-${statements.size}`, text: saveText(tables, gone) }
  statements.set(key, statement)
  return statement
}

/**
 * Raises the version from `base` by the number of lines, appends them to the log and writes the rows, all in one
 * statement and so in one transaction. False: the project is not at `base` (somebody else wrote), nothing was done.
 */
export async function save(
  db: Queryable,
  projectId: string,
  base: number,
  lines: readonly LogLine[],
  changes: Changes,
): Promise<boolean> {
  const tables = TABLE_NAMES.filter((table) => changes.rows[table])
  const gone = TABLE_NAMES.filter((table) => changes.gone[table])
  const log = lines.map(({ event: { version, id, by, at, type, rows, gone }, body }) => {
    return { version, commandId: id, actorId: by, at, type, body, rows: { rows, gone } }
  })
  const values: unknown[] = [projectId, base, lines.length, JSON.stringify(log)]
  if (changes.rows.projects) values.push(JSON.stringify(changes.rows.projects[0]))
  for (const table of tables) if (table !== 'projects') values.push(JSON.stringify(changes.rows[table]))
  for (const table of gone) values.push(changes.gone[table])
  const result = await db.query({ ...saveStatement(tables, gone), values })
  return result.rowCount === 1
}

/** Another transaction logged one of these command ids: PostgreSQL's `unique_violation`. */
export const isKnownCommand = (error: unknown): boolean => (error as { code?: string } | null)?.code === '23505'

/** The bare row; its partner and its coordinator come as the first commands of its log. */
type ProjectRow = Omit<NewProject, 'partner' | 'coordinatorId'>

export async function insertProject(db: Queryable, id: string, project: ProjectRow): Promise<void> {
  await db.query(
    `INSERT INTO "Project" (id, acronym, title, summary, lang, "timeZone", facts) VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
    [id, project.acronym, project.title, project.summary, project.lang, project.timeZone, JSON.stringify(NO_FACTS)],
  )
}
