import { can } from '@meanwhile/domain/access'
import { Id } from '@meanwhile/domain/id'
import { PartnerBasics } from '@meanwhile/domain/partner/partner'
import { Acronym, ProjectTitle, Summary } from '@meanwhile/domain/project/project'
import { Lang } from '@meanwhile/domain/text'
import { TimeZone } from '@meanwhile/domain/zoned-time'
import * as z from 'zod/mini'
import { memberProcedure, personProcedure, router } from '../trpc.ts'
import { listProjects } from './data.ts'

const NewProject = z.strictObject({
  acronym: Acronym,
  title: ProjectTitle,
  summary: Summary,
  lang: Lang,
  timeZone: TimeZone,
  partner: PartnerBasics,
})

/** The procedures about projects as a whole; those inside one are in `project/router.ts`. */
export const directoryRouter = router({
  list: personProcedure
    .input(z.optional(z.strictObject({})))
    .query(({ ctx }) => listProjects(ctx.services.pool, ctx.person.userId)),

  create: personProcedure.input(NewProject).mutation(async ({ ctx, input }) => {
    await ctx.services.limits.take('projectByPerson', ctx.person.userId)
    return { id: await ctx.services.projects.create({ ...input, coordinatorId: ctx.person.userId }) }
  }),

  people: memberProcedure.input(z.strictObject({ projectId: Id })).query(({ ctx, input }) => {
    return ctx.services.people.ofProject(input.projectId, { withAddress: can(ctx.member, 'members.manage') })
  }),
})
