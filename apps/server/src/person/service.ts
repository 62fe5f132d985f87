import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Projects } from '../project/projects.ts'
import { findPeople } from './data.ts'

export interface NamedPerson {
  userId: string
  name: string
  /** Only for those who manage places. */
  email?: string
}

/** Who is behind the user ids of a project. Names are never part of a project's tables or log. */
export class People {
  readonly #prisma: PrismaClient
  readonly #projects: Projects

  constructor({ prisma, projects }: { prisma: PrismaClient; projects: Projects }) {
    this.#prisma = prisma
    this.#projects = projects
  }

  /** Everybody who has or had a place, so that old cards still know whom they mean. */
  async ofProject(projectId: string, { withAddress }: { withAddress: boolean }): Promise<NamedPerson[]> {
    const people = await findPeople(this.#prisma, await this.#projects.userIds(projectId))
    return people.map(({ id, name, email }) => ({ userId: id, name, ...(withAddress && email !== null && { email }) }))
  }
}
