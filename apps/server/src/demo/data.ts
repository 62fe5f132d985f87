import type { Funding } from '@meanwhile/domain/funding/funding'
import type { Organisation, StatedFigures } from '@meanwhile/domain/organisation/organisation'
import { saveShare, saveTotal } from '../funding/data.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { writeOrganisations } from '../organisation/data.ts'
import type { DemoPerson } from './cast.ts'

export type DemoData = ReturnType<typeof demoData>

/** The demo's people in the database; everything in a project goes through the projects service. */
export function demoData(prisma: PrismaClient) {
  return {
    /** Whether the demo is complete: only then its people may sign in with one click. */
    async isLoaded(): Promise<boolean> {
      return (await prisma.user.findFirst({ where: { demo: true }, select: { id: true } })) !== null
    },

    async isUsedByOthers(people: DemoPerson[]): Promise<boolean> {
      const ids = people.map(({ id }) => id)
      return (await prisma.user.findFirst({ where: { id: { notIn: ids } }, select: { id: true } })) !== null
    },

    async createPeople(people: DemoPerson[]): Promise<void> {
      await prisma.user.createMany({ data: people, skipDuplicates: true })
    },

    /** The register of organisations, and what sources say of many projects together. */
    async createRegister(organisations: Organisation[], stated: StatedFigures[]): Promise<void> {
      const register = writeOrganisations(prisma)
      await register.add(organisations)
      await register.addFigures(stated)
    },

    /** What an interrupted load began. */
    async findProject(acronym: string, coordinatorId: string): Promise<string | undefined> {
      const places = await prisma.member.findMany({ where: { userId: coordinatorId }, select: { projectId: true } })
      const ids = places.map(({ projectId }) => projectId)
      const project = await prisma.project.findFirst({ where: { acronym, id: { in: ids } }, select: { id: true } })
      return project?.id
    },

    async saveFunding(projectId: string, { shares, ...whole }: Funding): Promise<void> {
      await saveTotal(prisma, projectId, whole)
      for (const share of shares) await saveShare(prisma, projectId, share)
    },

    async openSignIn(people: DemoPerson[]): Promise<void> {
      await prisma.user.updateMany({ where: { id: { in: people.map(({ id }) => id) } }, data: { demo: true } })
    },
  }
}
