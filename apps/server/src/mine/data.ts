import { Role } from '@meanwhile/domain/access'
import type { Titles } from '@meanwhile/domain/translated'
import type pg from 'pg'

/** Nobody works through more at a time; what is left out is said. */
export const MOST = 200
const MOST_MENTIONS = 30
const MOST_ACTIVITIES = 60

export interface MyProject {
  id: string
  acronym: string
  title: string
  timeZone: string
  anchors: Record<string, string>
  /** What the project calls the events that dates count from. */
  facts: { events: Record<string, Titles> }
  role: Role
}

/** A card, or a line of its checklists. */
export interface Thing {
  projectId: string
  boardId: string
  board: string
  list: string
  lang: string
  cardId: string
  card: string
  kind: string
  start: string | null
  due: string | null
  lineId: string | null
  line: string | null
}

export interface Mention {
  projectId: string
  boardId: string
  cardId: string
  card: string
  lang: string
  at: string
  /** Who wrote it, by name; null when nobody knows any more. */
  by: string | null
  text: string
}

/** $1 is the person. Places are joined and never taken by their id alone: clients choose ids. */
const MINE = `"Member" m join "Project" p on p.id = m."projectId" and p."archivedAt" is null`
const MINE_NOW = `m."userId" = $1 and m."leftAt" is null`

/** The board and list around a card, none of them archived. */
const AROUND = `
  join "List" l on l."projectId" = c."projectId" and l.id = c."listId" and l."archivedAt" is null
  join "Board" b on b."projectId" = c."projectId" and b.id = c."boardId" and b."archivedAt" is null`
const OPEN = `c."doneAt" is null and c."archivedAt" is null and not c.template`
const PLACE = `c."projectId", c."boardId", b.title as board, l.title as list, b.lang, c.id as "cardId", c.title as card, c.kind`

export async function listMyProjects(pool: pg.Pool, userId: string): Promise<MyProject[]> {
  const { rows } = await pool.query<Omit<MyProject, 'role'> & { role: string }>(
    `select p.id, p.acronym, p.title, p."timeZone", p.anchors,
       jsonb_build_object('events', coalesce(p.facts -> 'events', '{}')) as facts, m.role from ${MINE} where ${MINE_NOW}
     order by lower(p.acronym), p.id`,
    [userId],
  )
  return rows.map((row) => ({ ...row, role: Role.parse(row.role) }))
}

/** Open cards that I am on: those with a date first. */
export async function listMyCards(pool: pg.Pool, userId: string): Promise<Thing[]> {
  const { rows } = await pool.query<Thing>(
    `select ${PLACE}, c.start, c.due, null as "lineId", null as line from ${MINE}
     join "Card" c on c."projectId" = m."projectId" and c."memberIds" @> array[m.id] ${AROUND}
     where ${MINE_NOW} and ${OPEN} order by c.due nulls last, c.title, c.id limit $2`,
    [userId, MOST + 1],
  )
  return rows
}

/** Open checklist lines that are given to me, on open cards. */
export async function listMyLines(pool: pg.Pool, userId: string): Promise<Thing[]> {
  const { rows } = await pool.query<Thing>(
    `select ${PLACE}, null as start, x.due, x.id as "lineId", x.text as line from ${MINE}
     join "ChecklistLine" x on x."projectId" = m."projectId" and x."memberId" = m.id and x."doneAt" is null
     join "Card" c on c."projectId" = x."projectId" and c.id = x."cardId" ${AROUND}
     where ${MINE_NOW} and ${OPEN} order by x.due nulls last, x.text, x.id limit $2`,
    [userId, MOST + 1],
  )
  return rows
}

/** Comments and descriptions of others that mention me, newest first. */
export async function listMentions(pool: pg.Pool, userId: string): Promise<Mention[]> {
  // The folded text finds by the index, the text as written decides: ids know capitals.
  const mentions = `fold_text(x.text) like '%' || lower(m.id) || '%' and x.text like '%@[' || m.id || ']%'
    and x."memberId" is distinct from m.id`
  const { rows } = await pool.query<Omit<Mention, 'at'> & { at: Date }>(
    `select s."projectId", c."boardId", c.id as "cardId", c.title as card, b.lang, s.at, s.text, u.name as by from (
       select x."projectId", x."cardId", x.at, x.text, x."memberId" from ${MINE}
       join "Comment" x on x."projectId" = m."projectId" and ${mentions} where ${MINE_NOW}
       union all
       select x."projectId", x."cardId", x.at, x.text, x."memberId" from ${MINE}
       join "Description" x on x."projectId" = m."projectId" and ${mentions} where ${MINE_NOW}
     ) s
     join "Card" c on c."projectId" = s."projectId" and c.id = s."cardId" and c."archivedAt" is null ${AROUND}
     left join "Member" w on w."projectId" = s."projectId" and w.id = s."memberId"
     left join "User" u on u.id = w."userId"
     order by s.at desc, s."cardId" limit $2`,
    [userId, MOST_MENTIONS],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** Activities of my projects that have a start and are not known to be years ago; the reader's side knows which come next. */
export async function listActivities(pool: pg.Pool, userId: string): Promise<Thing[]> {
  const { rows } = await pool.query<Thing>(
    `select ${PLACE}, c.start, c.due, null as "lineId", null as line from ${MINE}
     join "Card" c on c."projectId" = m."projectId" and c.kind = 'activity' ${AROUND}
     where ${MINE_NOW} and ${OPEN} and (c.start !~ '^[0-9]' or left(c.start, 7) >= to_char(now() - interval '4 months', 'YYYY-MM')
       or (c.start !~ '^[0-9]{4}-[0-9]' and left(c.start, 4) >= to_char(now() - interval '4 months', 'YYYY')))
     order by c.start, c.id limit $2`,
    [userId, MOST_ACTIVITIES],
  )
  return rows
}
