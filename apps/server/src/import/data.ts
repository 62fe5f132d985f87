import type { Loss } from '@meanwhile/domain/import/losses'
import type pg from 'pg'

export type ImportKind = 'trello' | 'csv'

/** How many of each were made, and how many the file has. */
export interface Made {
  added: number
  inFile: number
}

/** What a person reads when the import is done, and later. */
export interface ImportReport {
  lists: Made
  cards: Made
  labels: Made
  /** In the cards that were added. */
  comments: number
  lines: number
  links: number
  losses: Loss[]
}

export interface ImportRow {
  id: string
  projectId: string
  userId: string
  kind: ImportKind
  fileName: string
  fileHash: Buffer
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  boardId: string | null
  failure: string | null
  report: ImportReport | null
}

/** Everything but the file itself. */
const COLUMNS = ['id', 'projectId', 'userId', 'kind', 'fileName', 'fileHash', 'createdAt', 'startedAt', 'finishedAt']
  .concat(['boardId', 'failure', 'report'])
  .map((name) => `"${name}"`)
  .join(', ')

type NewImport = Pick<ImportRow, 'id' | 'projectId' | 'userId' | 'kind' | 'fileName' | 'fileHash'>

export async function insertImport(pool: pg.Pool, row: NewImport, content: Buffer): Promise<void> {
  await pool.query(
    `insert into "Import" (id, "projectId", "userId", kind, "fileName", "fileHash", content)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [row.id, row.projectId, row.userId, row.kind, row.fileName, row.fileHash, content],
  )
}

export async function findImport(pool: pg.Pool, projectId: string, id: string): Promise<ImportRow | undefined> {
  const text = `select ${COLUMNS} from "Import" where "projectId" = $1 and id = $2`
  return (await pool.query<ImportRow>(text, [projectId, id])).rows[0]
}

export async function readContent(pool: pg.Pool, id: string): Promise<Buffer | undefined> {
  const { rows } = await pool.query<{ content: Buffer | null }>('select content from "Import" where id = $1', [id])
  return rows[0]?.content ?? undefined
}

/** The newest ones that are done. */
export async function listImports(pool: pg.Pool, projectId: string): Promise<ImportRow[]> {
  const text = `select ${COLUMNS} from "Import" where "projectId" = $1 and "finishedAt" is not null
    order by "finishedAt" desc, id limit 50`
  return (await pool.query<ImportRow>(text, [projectId])).rows
}

/** A run that says nothing for so long has died with its process. */
const DEAD_MINUTES = 10

/** True for one caller only, however many ask at once. */
export async function claimImport(pool: pg.Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update "Import" set "startedAt" = now(), failure = null
     where id = $1 and "finishedAt" is null and content is not null
       and ("startedAt" is null or "startedAt" < now() - make_interval(mins => ${DEAD_MINUTES}))`,
    [id],
  )
  return rowCount === 1
}

/** Forgets the file: the board has what it held. */
export async function finishImport(pool: pg.Pool, id: string, boardId: string, report: ImportReport): Promise<void> {
  await pool.query(
    `update "Import" set "startedAt" = null, "finishedAt" = now(), content = null, "boardId" = $2, report = $3
     where id = $1`,
    [id, boardId, JSON.stringify(report)],
  )
}

export async function failImport(pool: pg.Pool, id: string, failure: string): Promise<void> {
  await pool.query('update "Import" set "startedAt" = null, failure = $2 where id = $1', [id, failure])
}

export async function deleteImport(pool: pg.Pool, id: string): Promise<void> {
  await pool.query('delete from "Import" where id = $1 and "finishedAt" is null and "startedAt" is null', [id])
}

/** Files that nobody imported within a day. */
export async function deleteOldImports(pool: pg.Pool): Promise<void> {
  await pool.query('delete from "Import" where "finishedAt" is null and "createdAt" < now() - interval \'1 day\'')
}

/** Which of these commands the project has done already. */
export async function findKnownCommands(
  pool: pg.Pool,
  projectId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const text = 'select "commandId" as id from "ProjectEvent" where "projectId" = $1 and "commandId" = any($2::text[])'
  const { rows } = await pool.query<{ id: string }>(text, [projectId, ids])
  return new Set(rows.map(({ id }) => id))
}

export interface ProjectFacts {
  lang: string
  timeZone: string
  /** Of the last board. */
  lastPosition: string | null
  partners: { id: string; name: string }[]
  labels: { id: string; title: string }[]
  members: { id: string; userId: string; name: string }[]
}

/** What an import looks up in its project: names that a table may mean, and where the board goes. */
export async function readProjectFacts(pool: pg.Pool, projectId: string): Promise<ProjectFacts | undefined> {
  const text = `select p.lang, p."timeZone",
      (select max(b.position collate "C") from "Board" b where b."projectId" = p.id) as "lastPosition",
      (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name)), '[]')
        from "Partner" r where r."projectId" = p.id) as partners,
      (select coalesce(json_agg(json_build_object('id', l.id, 'title', l.title)), '[]')
        from "Label" l where l."projectId" = p.id and l."archivedAt" is null) as labels,
      (select coalesce(json_agg(json_build_object('id', m.id, 'userId', m."userId", 'name', u.name)), '[]')
        from "Member" m join "User" u on u.id = m."userId" where m."projectId" = p.id and m."leftAt" is null) as members
    from "Project" p where p.id = $1`
  return (await pool.query<ProjectFacts>(text, [projectId])).rows[0]
}
