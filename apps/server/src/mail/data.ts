import type pg from 'pg'

type Queryable = Pick<pg.Pool, 'query'>

/** `now`: what happened on one card. `digest`: everything since the one before. */
export type LetterScope = 'now' | 'digest'

/** The letters of these people are written by one transaction at a time, so that two of them do not begin one each. */
export async function lockReaders(db: Queryable, userIds: readonly string[]): Promise<void> {
  // In one order, or two transactions could wait for each other.
  for (const userId of [...new Set(userIds)].sort()) {
    await db.query("select pg_advisory_xact_lock(hashtextextended('letter:' || $1, 0))", [userId])
  }
}

export interface Envelope {
  /** For a letter that has to be begun. */
  id: string
  userId: string
  scope: LetterScope
  /** The card of a letter that is about one. */
  projectId: string | null
  cardId: string | null
  sendAt: Date
}

/** Puts notifications into the letter that waits for its reader, or begins it. One that is under way is closed. */
export async function putInto(db: Queryable, letter: Envelope, notificationIds: readonly string[]): Promise<void> {
  await db.query(
    `with open as (
       select id from "Letter" where "userId" = $2 and scope = $3 and state = 'waiting'
         and "projectId" is not distinct from $4 and "cardId" is not distinct from $5
       order by "sendAt", id limit 1 for update
     ), made as (
       insert into "Letter" (id, "userId", scope, "projectId", "cardId", "sendAt")
       select $1, $2, $3, $4, $5, $6 where not exists (select from open) returning id
     )
     update "Notification" set "letterId" = (select id from open union all select id from made)
     where id = any($7::text[])`,
    [letter.id, letter.userId, letter.scope, letter.projectId, letter.cardId, letter.sendAt, notificationIds],
  )
}

export interface Claimed {
  id: string
  userId: string
  scope: LetterScope
  attempts: number
}

/**
 * Takes the next letter that is due, for one process. Until `lease` nobody else takes it; after that its process is
 * taken for dead.
 */
export async function claimLetter(db: Queryable, now: Date, lease: Date): Promise<Claimed | undefined> {
  const { rows } = await db.query<Claimed>(
    `update "Letter" set state = 'sending', "sendAt" = $2, attempts = attempts + 1
     where id = (select id from "Letter" where state in ('waiting', 'sending') and "sendAt" <= $1
                 order by "sendAt", id limit 1 for update skip locked)
     returning id, "userId", scope, attempts`,
    [now, lease],
  )
  return rows[0]
}

export async function endLetter(db: Queryable, id: string, state: 'sent' | 'void' | 'failed', now: Date) {
  await db.query(
    `update "Letter" set state = $2, "sentAt" = case when $2 = 'sent' then $3::timestamptz end where id = $1`,
    [id, state, now],
  )
}

/** Not now. What was perhaps sent stays closed; what was only held back may still be added to. */
export async function postponeLetter(db: Queryable, id: string, sendAt: Date, held: boolean): Promise<void> {
  await db.query(
    `update "Letter" set "sendAt" = $2, state = case when $3 then 'waiting' else state end,
       attempts = attempts - case when $3 then 1 else 0 end where id = $1`,
    [id, sendAt, held],
  )
}

/** The reader has chosen another hour; null: none, so that what waits is dropped. */
export async function moveDigests(db: Queryable, userId: string, sendAt: Date | null): Promise<void> {
  await db.query(
    `update "Letter" set "sendAt" = coalesce($2, "sendAt"), state = case when $2::timestamptz is null then 'void' else state end
     where "userId" = $1 and scope = 'digest' and state = 'waiting'`,
    [userId, sendAt],
  )
}

export interface Receiver {
  email: string
  locale: string | null
  demo: boolean
}

export async function findReceiver(db: Queryable, userId: string): Promise<Receiver | undefined> {
  const { rows } = await db.query<Receiver>(
    'select email, locale, demo from "User" where id = $1 and "closedAt" is null',
    [userId],
  )
  return rows[0]
}

export async function insertUnsubscribeToken(
  db: Queryable,
  token: { hash: Buffer; userId: string; scope: LetterScope },
): Promise<void> {
  await db.query('insert into "UnsubscribeToken" ("tokenHash", "userId", scope) values ($1, $2, $3)', [
    token.hash,
    token.userId,
    token.scope,
  ])
}

export async function findUnsubscribeToken(db: Queryable, hash: Buffer) {
  const { rows } = await db.query<{ userId: string; scope: LetterScope; locale: string | null }>(
    `select t."userId", t.scope, u.locale from "UnsubscribeToken" t join "User" u on u.id = t."userId"
     where t."tokenHash" = $1`,
    [hash],
  )
  return rows[0]
}

/** How long the links of a mail work, and how long it is known that it was sent. */
const KEPT = "interval '1 year'"

export async function tidyLetters(db: Queryable): Promise<void> {
  await db.query(`delete from "Letter" where state in ('sent', 'void', 'failed') and "sendAt" < now() - ${KEPT}`)
  await db.query(`delete from "UnsubscribeToken" where "createdAt" < now() - ${KEPT}`)
}
