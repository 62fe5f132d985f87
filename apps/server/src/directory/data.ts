import { Role } from '@meanwhile/domain/access'
import type pg from 'pg'

export interface ListedProject {
  id: string
  acronym: string
  title: string
  archivedAt: string | null
  role: Role
  partners: number
  boards: number
}

/** The projects where somebody has a place now: open ones first, by name. */
export async function listProjects(pool: pg.Pool, userId: string): Promise<ListedProject[]> {
  const { rows } = await pool.query<
    Omit<ListedProject, 'role' | 'archivedAt'> & { role: string; archivedAt: Date | null }
  >(
    `select p.id, p.acronym, p.title, p."archivedAt", m.role,
            (select count(*)::int from "Partner" r where r."projectId" = p.id) as partners,
            (select count(*)::int from "Board" b where b."projectId" = p.id and b."archivedAt" is null) as boards
     from "Member" m join "Project" p on p.id = m."projectId"
     where m."userId" = $1 and m."leftAt" is null
     order by p."archivedAt" is not null, lower(p.acronym), p.id`,
    [userId],
  )
  return rows.map((row) => ({ ...row, role: Role.parse(row.role), archivedAt: row.archivedAt?.toISOString() ?? null }))
}
