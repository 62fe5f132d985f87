import type pg from 'pg'

type Queryable = Pick<pg.Pool, 'query'>

export interface CardChange {
  cardId: string
  /** User id; empty: the product itself. */
  actorId: string
  version: number
}

/** One row for each card and person: the newest change. */
export async function saveChanges(db: Queryable, projectId: string, changes: readonly CardChange[]): Promise<void> {
  await db.query(
    `insert into "CardChange" ("projectId", "cardId", "actorId", version)
     select $1, * from json_to_recordset($2::json) as r("cardId" text, "actorId" text, version int)
     on conflict ("projectId", "cardId", "actorId") do update set version = excluded.version`,
    [projectId, JSON.stringify(changes)],
  )
}

export async function forgetCards(db: Queryable, projectId: string, cardIds: readonly string[]): Promise<void> {
  if (cardIds.length === 0) return
  for (const table of ['CardChange', 'CardSeen']) {
    await db.query(`delete from "${table}" where "projectId" = $1 and "cardId" = any($2::text[])`, [projectId, cardIds])
  }
}

/** What was there before a person first looks at a project is not new to them. */
export async function beginSeen(db: Queryable, userId: string, projectId: string): Promise<void> {
  await db.query(
    `insert into "CardSeen" ("userId", "projectId", "cardId", version)
     select $1, id, '', version from "Project" where id = $2 on conflict do nothing`,
    [userId, projectId],
  )
}

/** Cards that somebody else changed after this person saw them. */
export async function listUnread(db: Queryable, userId: string, projectId: string): Promise<string[]> {
  const { rows } = await db.query<{ cardId: string }>(
    `select distinct c."cardId" from "CardChange" c
     left join "CardSeen" seen on seen."userId" = $1 and seen."projectId" = $2 and seen."cardId" = c."cardId"
     left join "CardSeen" began on began."userId" = $1 and began."projectId" = $2 and began."cardId" = ''
     where c."projectId" = $2 and c."actorId" <> $1
       and c.version > greatest(coalesce(seen.version, 0), coalesce(began.version, 0))`,
    [userId, projectId],
  )
  return rows.map(({ cardId }) => cardId)
}

/** Null: there is no such board in the project. Else the cards of the board that were unread, and are seen now. */
export async function saveBoardSeen(
  db: Queryable,
  userId: string,
  projectId: string,
  boardId: string,
): Promise<string[] | null> {
  const board = await db.query('select from "Board" where "projectId" = $1 and id = $2', [projectId, boardId])
  if (board.rowCount === 0) return null
  const unread = await listUnread(db, userId, projectId)
  const { rows } = await db.query<{ cardId: string }>(
    `insert into "CardSeen" ("userId", "projectId", "cardId", version)
     select $1, p.id, c.id, p.version from "Project" p join "Card" c on c."projectId" = p.id
     where p.id = $2 and c."boardId" = $3 and c.id = any($4::text[])
     on conflict ("userId", "projectId", "cardId") do update set version = excluded.version
     returning "cardId"`,
    [userId, projectId, boardId, unread],
  )
  return rows.map(({ cardId }) => cardId)
}

/** False: there is no such card in the project. */
export async function saveSeen(db: Queryable, userId: string, projectId: string, cardId: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into "CardSeen" ("userId", "projectId", "cardId", version)
     select $1, p.id, c.id, p.version from "Project" p join "Card" c on c."projectId" = p.id
     where p.id = $2 and c.id = $3
     on conflict ("userId", "projectId", "cardId") do update set version = excluded.version`,
    [userId, projectId, cardId],
  )
  return (rowCount ?? 0) > 0
}
