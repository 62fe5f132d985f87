import type { NoticeKind } from '@meanwhile/domain/notice'
import { DEFAULT_SETTINGS, NoticeSettings } from '@meanwhile/domain/notice-settings'
import type pg from 'pg'

type Queryable = Pick<pg.Pool, 'query'>

export interface NewNotification {
  id: string
  userId: string
  projectId: string
  cardId: string
  kind: NoticeKind
  source: string
  actorId: string | null
  at: string
}

/** Stores what was not told before; answers the ids of what is new. */
export async function insertNotifications(db: Queryable, rows: readonly NewNotification[]): Promise<Set<string>> {
  const result = await db.query<{ id: string }>(
    `insert into "Notification" (id, "userId", "projectId", "cardId", kind, source, "actorId", at)
     select * from json_to_recordset($1::json) as r(id text, "userId" text, "projectId" text, "cardId" text, kind text,
       source text, "actorId" text, at timestamptz)
     on conflict do nothing returning id`,
    [JSON.stringify(rows)],
  )
  return new Set(result.rows.map(({ id }) => id))
}

/** Who is behind places that are held now. Somebody who left is told nothing. */
export async function findHolders(db: Queryable, projectId: string, memberIds: readonly string[]) {
  const { rows } = await db.query<{ id: string; userId: string }>(
    `select id, "userId" from "Member" where "projectId" = $1 and id = any($2::text[]) and "leftAt" is null`,
    [projectId, memberIds],
  )
  return new Map(rows.map(({ id, userId }) => [id, userId]))
}

export async function findTimeZone(db: Queryable, projectId: string): Promise<string> {
  const { rows } = await db.query<{ timeZone: string }>('select "timeZone" from "Project" where id = $1', [projectId])
  return rows[0]?.timeZone ?? 'UTC'
}

/** A clock for somebody who has named none: that of the newest project. */
export async function findOwnTimeZone(db: Queryable, userId: string): Promise<string> {
  const { rows } = await db.query<{ timeZone: string }>(
    `select p."timeZone" from "Project" p join "Member" m on m."projectId" = p.id
     where m."userId" = $1 and m."leftAt" is null order by p."createdAt" desc, p.id limit 1`,
    [userId],
  )
  return rows[0]?.timeZone ?? 'UTC'
}

/** The list in which each card was last seen. */
export async function findPlaces(db: Queryable, projectId: string, cardIds: readonly string[]) {
  const { rows } = await db.query<{ cardId: string; listId: string }>(
    'select "cardId", "listId" from "CardPlace" where "projectId" = $1 and "cardId" = any($2::text[])',
    [projectId, cardIds],
  )
  return new Map(rows.map(({ cardId, listId }) => [cardId, listId]))
}

export async function savePlaces(db: Queryable, projectId: string, places: ReadonlyMap<string, string>): Promise<void> {
  if (places.size === 0) return
  await db.query(
    `insert into "CardPlace" ("projectId", "cardId", "listId")
     select $1, * from unnest($2::text[], $3::text[])
     on conflict ("projectId", "cardId") do update set "listId" = excluded."listId"`,
    [projectId, [...places.keys()], [...places.values()]],
  )
}

/** Of cards that are deleted nothing is told. */
export async function forgetCards(db: Queryable, projectId: string, cardIds: readonly string[]): Promise<void> {
  if (cardIds.length === 0) return
  for (const table of ['Notification', 'CardPlace']) {
    await db.query(`delete from "${table}" where "projectId" = $1 and "cardId" = any($2::text[])`, [projectId, cardIds])
  }
}

export interface NotificationFacts {
  id: string
  kind: NoticeKind
  at: Date
  read: boolean
  projectId: string
  acronym: string
  lang: string
  /** Null: of a site. */
  boardId: string | null
  /** The card, or the site. */
  cardId: string
  title: string
  /** Null: the calendar, or somebody whose account is gone. */
  actor: string | null
}

/** Names and titles as they are now; nothing of a project in which the person has no place any more. */
const FACTS = `select n.id, n.kind, n.at, n."readAt" is not null as read, p.id as "projectId", p.acronym, p.lang,
    c."boardId", n."cardId", coalesce(c.title, s.names ->> p.lang, s.names ->> 'en',
      (select value from jsonb_each_text(s.names) limit 1)) as title, a.name as actor
  from "Notification" n
  join "Project" p on p.id = n."projectId"
  left join "Card" c on c."projectId" = n."projectId" and c.id = n."cardId"
  left join "Site" s on s."projectId" = n."projectId" and s.id = n."cardId"
  join "Member" m on m."projectId" = n."projectId" and m."userId" = n."userId" and m."leftAt" is null
  left join "User" a on a.id = n."actorId"`

/** Of what is deleted nothing is told. */
const IS_THERE = '(c.id is not null or s.id is not null)'

/** Newest first; `before` is the last one of the page before. */
export async function listFacts(
  db: Queryable,
  { userId, before, limit }: { userId: string; before: { at: Date; id: string } | null; limit: number },
): Promise<NotificationFacts[]> {
  const { rows } = await db.query<NotificationFacts>(
    `${FACTS} where n."userId" = $1 and ${IS_THERE} and ($2::timestamptz is null or (n.at, n.id) < ($2, $3))
     order by n.at desc, n.id desc limit $4`,
    [userId, before?.at ?? null, before?.id ?? null, limit],
  )
  return rows
}

/** What a mail would tell: what its reader has not read meanwhile. */
export async function letterFacts(db: Queryable, letterId: string): Promise<NotificationFacts[]> {
  const { rows } = await db.query<NotificationFacts>(
    `${FACTS} where n."letterId" = $1 and ${IS_THERE} and n."readAt" is null order by p.acronym, p.id, n.at, n.id`,
    [letterId],
  )
  return rows
}

/** Enough for a badge that ends with "99+". */
const COUNTED = 100

export async function countUnread(db: Queryable, userId: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count from (${FACTS} where n."userId" = $1 and ${IS_THERE} and n."readAt" is null limit ${COUNTED}) unread`,
    [userId],
  )
  return rows[0]?.count ?? 0
}

/** `only`: these, those of a card, or all. */
export async function markRead(
  db: Queryable,
  userId: string,
  only: { ids: readonly string[] } | { projectId: string; cardId: string } | null,
): Promise<boolean> {
  const ids = only && 'ids' in only ? only.ids : null
  const card = only && 'cardId' in only ? only : null
  const { rowCount } = await db.query(
    `update "Notification" set "readAt" = now()
     where "userId" = $1 and "readAt" is null and ($2::text[] is null or id = any($2))
       and ($3::text is null or ("projectId" = $3 and "cardId" = $4))`,
    [userId, ids, card?.projectId ?? null, card?.cardId ?? null],
  )
  return (rowCount ?? 0) > 0
}

/** What somebody has read they look up again within a quarter of a year, if ever. In days. */
const KEEP_READ_DAYS = 90
/** Somebody may be away for a year and come back; what is older has lost its point. In days. */
const KEEP_UNREAD_DAYS = 365

/**
 * Removes what is old. Nothing is told a second time because of it: the log is followed by a cursor that has passed, and
 * of a date nothing is told any more a week after it is over.
 */
export async function tidyNotifications(db: Queryable, now: Date): Promise<void> {
  await db.query(
    `delete from "Notification" where "readAt" < $1::timestamptz - make_interval(days => ${KEEP_READ_DAYS})
       or at < $1::timestamptz - make_interval(days => ${KEEP_UNREAD_DAYS})`,
    [now],
  )
}

interface SettingsRow extends Omit<NoticeSettings, 'quiet'> {
  userId: string
  quietFrom: number | null
  quietTo: number | null
}

/** What these people chose; those who chose nothing are not in it. */
export async function findSettings(db: Queryable, userIds: readonly string[]): Promise<Map<string, NoticeSettings>> {
  const { rows } = await db.query<SettingsRow>('select * from "InboxSettings" where "userId" = any($1::text[])', [
    userIds,
  ])
  return new Map(
    rows.map(({ userId, quietFrom, quietTo, ...row }) => {
      const quiet = quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo }
      // A kind that came after somebody chose begins with its default.
      const letters = { ...DEFAULT_SETTINGS.letters, ...row.letters }
      return [userId, NoticeSettings.parse({ ...row, letters, quiet })]
    }),
  )
}

export async function saveSettings(db: Queryable, userId: string, settings: NoticeSettings): Promise<void> {
  const { letters, digest, digestHour, digestWeekday, timeZone, quiet } = settings
  await db.query(
    `insert into "InboxSettings"
       ("userId", letters, digest, "digestHour", "digestWeekday", "timeZone", "quietFrom", "quietTo")
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict ("userId") do update set letters = $2, digest = $3, "digestHour" = $4, "digestWeekday" = $5,
       "timeZone" = $6, "quietFrom" = $7, "quietTo" = $8`,
    [
      userId,
      JSON.stringify(letters),
      digest,
      digestHour,
      digestWeekday,
      timeZone,
      quiet?.from ?? null,
      quiet?.to ?? null,
    ],
  )
}
