import { Role } from '@meanwhile/domain/access'
import { PROJECT_STATUSES } from '@meanwhile/domain/facts/facts'
import { Organisation, type OrganisationFields, StatedFigures } from '@meanwhile/domain/organisation/organisation'
import { PARTNER_ROLES, type Partner } from '@meanwhile/domain/partner/partner'
import { Titles } from '@meanwhile/domain/translated'
import type pg from 'pg'
import * as z from 'zod/mini'
import type { PrismaClient } from '../generated/prisma/client.ts'

/** Nobody reads a longer list; who does not find it among these types another letter. */
const MOST = 200

const COLUMNS = 'id, name, names, aliases, kind, country, place, "parentId", website, source'

/** Organisations whose names, in any language and spelling, have the words; by name. */
export async function findOrganisations(pool: pg.Pool, query: string): Promise<Organisation[]> {
  const { rows } = await pool.query(
    `select ${COLUMNS} from "Organisation"
     where strpos(fold_text(concat_ws(' ', name, names::text, array_to_string(aliases, ' '), place)), fold_text($1)) > 0
     order by lower(name), id limit ${MOST}`,
    [query],
  )
  return rows.map((row) => Organisation.parse(row))
}

export async function organisationById(pool: pg.Pool, id: string): Promise<Organisation | undefined> {
  const { rows } = await pool.query(`select ${COLUMNS} from "Organisation" where id = $1`, [id])
  return rows[0] && Organisation.parse(rows[0])
}

export async function departmentsOf(pool: pg.Pool, id: string): Promise<Organisation[]> {
  const { rows } = await pool.query(
    `select ${COLUMNS} from "Organisation" where "parentId" = $1 order by lower(name), id`,
    [id],
  )
  return rows.map((row) => Organisation.parse(row))
}

export function writeOrganisations(prisma: PrismaClient) {
  return {
    add: (organisations: Organisation[]) =>
      prisma.organisation.createMany({ data: organisations, skipDuplicates: true }),
    edit: (id: string, fields: OrganisationFields) => prisma.organisation.update({ where: { id }, data: fields }),
    addFigures: (stated: StatedFigures[]) =>
      prisma.statedFigures.createMany({
        data: stated.map((one, position) => ({ ...one, position })),
        skipDuplicates: true,
      }),
  }
}

export interface ParticipationRow {
  projectId: string
  acronym: string
  title: string
  partnerId: string
  role: Partner['role']
}

/** The projects in which an organisation is a partner, of those where the reader has a place now. */
export async function participationsOf(pool: pg.Pool, id: string, userId: string): Promise<ParticipationRow[]> {
  const { rows } = await pool.query<ParticipationRow & { role: string }>(
    `select p.id as "projectId", p.acronym, p.title, r.id as "partnerId", r.role
     from "Partner" r
     join "Project" p on p.id = r."projectId"
     join "Member" m on m."projectId" = p.id and m."userId" = $2 and m."leftAt" is null
     where r."organisationId" = $1
     order by lower(p.acronym), p.id`,
    [id, userId],
  )
  return rows.map((row) => ({ ...row, role: z.enum(PARTNER_ROLES).parse(row.role) }))
}

/** Whether somebody coordinates a project that is not over for them. */
export async function coordinatesAny(pool: pg.Pool, userId: string): Promise<boolean> {
  const { rows } = await pool.query<{ role: string }>(
    'select distinct role from "Member" where "userId" = $1 and "leftAt" is null',
    [userId],
  )
  return rows.some(({ role }) => Role.parse(role) === 'coordinator')
}

const DirectoryRow = z.object({
  id: z.string(),
  acronym: z.string(),
  title: z.string(),
  lang: z.string(),
  archived: z.boolean(),
  programme: z.nullable(Titles),
  status: z.nullable(z.enum(PROJECT_STATUSES)),
})
export type DirectoryRow = z.infer<typeof DirectoryRow>

/** The projects where somebody has a place now, with the programme and the status of each. */
export async function directoryOf(pool: pg.Pool, userId: string): Promise<DirectoryRow[]> {
  const { rows } = await pool.query(
    `select p.id, p.acronym, p.title, p.lang, p."archivedAt" is not null as archived,
            p.facts -> 'programme' as programme, p.facts ->> 'status' as status
     from "Member" m join "Project" p on p.id = m."projectId"
     where m."userId" = $1 and m."leftAt" is null
     order by p."archivedAt" is not null, lower(p.acronym), p.id`,
    [userId],
  )
  return rows.map((row) => DirectoryRow.parse(row))
}

export async function partnersOf(pool: pg.Pool, projectIds: readonly string[]) {
  const { rows } = await pool.query<{ projectId: string; country: string; newcomer: boolean | null }>(
    'select "projectId", country, newcomer from "Partner" where "projectId" = any($1)',
    [projectIds],
  )
  return rows
}

export async function statedFigures(pool: pg.Pool): Promise<StatedFigures[]> {
  const { rows } = await pool.query(
    'select id, names, figures, types, rule, note, "on", source, networks from "StatedFigures" order by position, id',
  )
  return rows.map((row) => StatedFigures.parse(row))
}
