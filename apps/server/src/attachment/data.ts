import type pg from 'pg'

/** A content on its way in, or kept. */
export interface StoredFile {
  projectId: string
  id: string
  key: string
  userId: string
  sha256: string
  bytes: number
  mime: string
}

/** A file as somebody may read it. */
export interface AttachedFile extends Pick<StoredFile, 'key' | 'sha256' | 'bytes' | 'mime'> {
  name: string
}

export async function hasCard(pool: pg.Pool, projectId: string, cardId: string): Promise<boolean> {
  const text = 'SELECT 1 FROM "Card" WHERE "projectId" = $1 AND id = $2'
  return (await pool.query(text, [projectId, cardId])).rowCount === 1
}

/** The card of an attachment and who sent its content; undefined when there is no such attachment now. */
export async function findOwner(pool: pg.Pool, projectId: string, id: string) {
  const { rows } = await pool.query<{ cardId: string; userId: string | null }>(
    `SELECT a."cardId", f."userId" FROM "Attachment" a
     LEFT JOIN "StoredFile" f ON f."projectId" = a."projectId" AND f.id = a.id AND a."contentId" IS NULL
     WHERE a."projectId" = $1 AND a.id = $2`,
    [projectId, id],
  )
  return rows[0]
}

export async function findFile(pool: pg.Pool, projectId: string, id: string): Promise<AttachedFile | undefined> {
  const { rows } = await pool.query<AttachedFile>({
    name: 'attached-file',
    text: `SELECT a.name, f.key, f.sha256, f.bytes, f.mime FROM "Attachment" a
           JOIN "StoredFile" f ON f."projectId" = a."projectId" AND f.id = COALESCE(a."contentId", a.id)
           WHERE a."projectId" = $1 AND a.id = $2`,
    values: [projectId, id],
  })
  return rows[0]
}

/** Neither the attachment that it came with nor a copy of it is there. */
const ABANDONED = `NOT EXISTS (
  SELECT 1 FROM "Attachment" a
  WHERE a."projectId" = f."projectId" AND (a."contentId" = f.id OR (a.id = f.id AND a."contentId" IS NULL))
)`

/**
 * Takes an id for a content that is about to be kept. Somebody who sends again takes it over from themselves and is told the key of
 * the content before; an id of somebody else, or one that an attachment has or shows the content of, is not given.
 */
export async function claimFile(pool: pg.Pool, file: StoredFile): Promise<{ before: string | null } | undefined> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    // One after the other: a statement that began before another's claim would not see the key that it replaces.
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${file.projectId}/${file.id}`])
    const claim = await takeId(client, file)
    await client.query('COMMIT')
    return claim
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

async function takeId(client: pg.PoolClient, file: StoredFile) {
  const { rows } = await client.query<{ before: string | null }>(
    `WITH old AS (SELECT key FROM "StoredFile" WHERE "projectId" = $1 AND id = $2 FOR UPDATE)
     INSERT INTO "StoredFile" AS f ("projectId", id, key, "userId", sha256, bytes, mime)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT ("projectId", id) DO UPDATE
       SET key = $3, sha256 = $5, bytes = $6, mime = $7, "goneSince" = NULL
       WHERE f."userId" = $4
         AND NOT EXISTS (SELECT 1 FROM "Attachment" a WHERE a."projectId" = $1 AND (a.id = $2 OR a."contentId" = $2))
     RETURNING (SELECT key FROM old) AS before`,
    [file.projectId, file.id, file.key, file.userId, file.sha256, file.bytes, file.mime],
  )
  return rows[0]
}

/** Whether an id still leads to this content: whoever sends again at the same moment takes it over. */
export async function isKept(pool: pg.Pool, { projectId, id, key }: StoredFile): Promise<boolean> {
  const text = 'SELECT 1 FROM "StoredFile" WHERE "projectId" = $1 AND id = $2 AND key = $3'
  return (await pool.query(text, [projectId, id, key])).rowCount === 1
}

/** Forgets a content, unless an attachment shows it by now. True: the content is nobody's. */
export async function forgetFile(
  pool: pg.Pool,
  { projectId, id, key }: Pick<StoredFile, 'projectId' | 'id' | 'key'>,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `DELETE FROM "StoredFile" f WHERE f."projectId" = $1 AND f.id = $2 AND f.key = $3 AND ${ABANDONED}`,
    [projectId, id, key],
  )
  return rowCount === 1
}

/** Notes which contents no attachment names any more, and which one is named again. */
export async function markGone(pool: pg.Pool, at: Date): Promise<void> {
  await pool.query(`UPDATE "StoredFile" f SET "goneSince" = $1 WHERE f."goneSince" IS NULL AND ${ABANDONED}`, [at])
  await pool.query(`UPDATE "StoredFile" f SET "goneSince" = NULL WHERE f."goneSince" IS NOT NULL AND NOT ${ABANDONED}`)
}

/** Some contents that nobody has named since then. */
export async function listGone(pool: pg.Pool, before: Date, limit: number) {
  const { rows } = await pool.query<Pick<StoredFile, 'projectId' | 'id' | 'key'>>(
    `SELECT f."projectId", f.id, f.key FROM "StoredFile" f WHERE f."goneSince" < $1 AND ${ABANDONED}
     ORDER BY f."goneSince" LIMIT $2`,
    [before, limit],
  )
  return rows
}
