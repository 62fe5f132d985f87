import {
  type CohortFigures,
  cohortFigures,
  type Newcomers,
  newcomersAmong,
} from '@meanwhile/domain/organisation/cohort'
import type { Organisation, OrganisationFields, StatedFigures } from '@meanwhile/domain/organisation/organisation'
import type pg from 'pg'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { newId } from '../new-id.ts'
import { RefusalError } from '../refusal.ts'
import {
  coordinatesAny,
  type DirectoryRow,
  departmentsOf,
  directoryOf,
  findOrganisations,
  organisationById,
  type ParticipationRow,
  participationsOf,
  partnersOf,
  statedFigures,
  writeOrganisations,
} from './data.ts'

export interface OrganisationPage {
  organisation: Organisation
  parent: Organisation | null
  departments: Organisation[]
  /** Only projects where the reader has a place. */
  projects: ParticipationRow[]
  mayEdit: boolean
}

export interface Directory {
  projects: (DirectoryRow & { partners: number; countries: string[]; newcomers: Newcomers })[]
  /** Computed from these projects. */
  computed: CohortFigures
  /** What sources say of others. */
  stated: StatedFigures[]
}

/** What is known across projects: organisations, and projects side by side. */
export class Organisations {
  readonly #pool: pg.Pool
  readonly #write: ReturnType<typeof writeOrganisations>

  constructor({ pool, prisma }: { pool: pg.Pool; prisma: PrismaClient }) {
    this.#pool = pool
    this.#write = writeOrganisations(prisma)
  }

  async find(userId: string, query: string) {
    const [organisations, mayEdit] = await Promise.all([
      findOrganisations(this.#pool, query.trim()),
      coordinatesAny(this.#pool, userId),
    ])
    return { organisations, mayEdit }
  }

  async page(userId: string, id: string): Promise<OrganisationPage> {
    const organisation = await organisationById(this.#pool, id)
    if (!organisation) throw new RefusalError('not-found')
    const [parent, departments, projects, mayEdit] = await Promise.all([
      organisation.parentId === null ? null : organisationById(this.#pool, organisation.parentId),
      departmentsOf(this.#pool, id),
      participationsOf(this.#pool, id, userId),
      coordinatesAny(this.#pool, userId),
    ])
    return { organisation, parent: parent ?? null, departments, projects, mayEdit }
  }

  async add(userId: string, fields: OrganisationFields): Promise<{ id: string }> {
    const id = newId()
    await this.#check(userId, id, fields)
    await this.#write.add([{ id, ...fields }])
    return { id }
  }

  async edit(userId: string, id: string, fields: OrganisationFields): Promise<void> {
    if (!(await organisationById(this.#pool, id))) throw new RefusalError('not-found')
    await this.#check(userId, id, fields)
    await this.#write.edit(id, fields)
  }

  async directory(userId: string): Promise<Directory> {
    const rows = await directoryOf(this.#pool, userId)
    const [partners, stated] = await Promise.all([
      partnersOf(
        this.#pool,
        rows.map(({ id }) => id),
      ),
      statedFigures(this.#pool),
    ])
    const withPartners = rows.map((row) => ({
      row,
      partners: partners.filter(({ projectId }) => projectId === row.id),
    }))
    return {
      projects: withPartners.map(({ row, partners: own }) => ({
        ...row,
        partners: own.length,
        countries: [...new Set(own.map(({ country }) => country))].sort(),
        newcomers: newcomersAmong(own),
      })),
      computed: cohortFigures(withPartners),
      stated,
    }
  }

  /** Coordinators keep the register, and nothing is a department of itself, however many steps up. */
  async #check(userId: string, id: string, { parentId }: OrganisationFields): Promise<void> {
    if (!(await coordinatesAny(this.#pool, userId))) throw new RefusalError('forbidden')
    for (let above = parentId; above !== null; ) {
      if (above === id) throw new RefusalError('invalid')
      const next = await organisationById(this.#pool, above)
      if (!next) throw new RefusalError('not-found')
      above = next.parentId
    }
  }
}
