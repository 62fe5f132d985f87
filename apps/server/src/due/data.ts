import type { PartialDate } from '@meanwhile/domain/partial-date'
import type { Anchors } from '@meanwhile/domain/partial-date-range'
import type { Site } from '@meanwhile/domain/site/site'
import type pg from 'pg'

export { inTransaction } from '../database/transaction.ts'

type Queryable = Pick<pg.Pool, 'query'>

export interface DueThing {
  projectId: string
  timeZone: string
  anchors: Anchors
  cardId: string
  /** A line of one of the card's checklists; null: the card itself. */
  lineId: string | null
  due: PartialDate
  /** Who is to know. */
  memberIds: string[]
}

/** Cards with a date that are at work: on a list and a board of a project, none of it archived. */
const AT_WORK = `"Card" c
  join "Project" p on p.id = c."projectId" and p."archivedAt" is null
  join "Board" b on b."projectId" = c."projectId" and b.id = c."boardId" and b."archivedAt" is null
  join "List" l on l."projectId" = c."projectId" and l.id = c."listId" and l."archivedAt" is null`

/** Everything that is not done and has a date, with those whose it is. By project. */
export async function findDueThings(db: Queryable): Promise<DueThing[]> {
  const { rows } = await db.query<DueThing>(
    `select p.id as "projectId", p."timeZone", p.anchors, c.id as "cardId", null as "lineId", c.due,
       c."memberIds" || c."watcherIds" as "memberIds"
     from ${AT_WORK}
     where c.due is not null and c."doneAt" is null and c."archivedAt" is null and not c.template
       and cardinality(c."memberIds" || c."watcherIds") > 0
     union all
     select p.id, p."timeZone", p.anchors, c.id, n.id, n.due, array[n."memberId"]
     from ${AT_WORK}
     join "ChecklistLine" n on n."projectId" = c."projectId" and n."cardId" = c.id
     where n.due is not null and n."doneAt" is null and n."memberId" is not null
       and c."archivedAt" is null and not c.template
     order by 1`,
  )
  return rows
}

/** Projects with an activity that the calendar may still move on; which these are is decided where the days are known. */
export async function findProjectsUnderWay(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ projectId: string }>(
    `select distinct a."projectId" from "Activity" a
     join "Project" p on p.id = a."projectId" and p."archivedAt" is null
     where a."archivedAt" is null and a.stage in ('planned', 'confirmed', 'running')
       and (a."heldFrom" is not null or a.start is not null)
     order by 1`,
  )
  return rows.map(({ projectId }) => projectId)
}

export interface AgreedSite extends Pick<Site, 'agreementTo' | 'noticeDays' | 'permanent' | 'stage'> {
  projectId: string
  timeZone: string
  anchors: Anchors
  siteId: string
  /** The people of its partner but for its observers; of a site of nobody, the coordinators. */
  memberIds: string[]
}

/** Sites with an agreement that ends. By project. */
export async function findAgreedSites(db: Queryable): Promise<AgreedSite[]> {
  const { rows } = await db.query<AgreedSite>(
    `select p.id as "projectId", p."timeZone", p.anchors, s.id as "siteId", s."agreementTo", s."noticeDays", s.permanent,
       s.stage, array_agg(m.id) as "memberIds"
     from "Site" s
     join "Project" p on p.id = s."projectId" and p."archivedAt" is null
     join "Member" m on m."projectId" = s."projectId" and m."leftAt" is null
       and case when s."partnerId" is null then m.role = 'coordinator'
         else m."partnerId" = s."partnerId" and m.role <> 'observer' end
     where s."archivedAt" is null and s."agreementTo" is not null
     group by p.id, s."projectId", s.id
     order by 1`,
  )
  return rows
}
