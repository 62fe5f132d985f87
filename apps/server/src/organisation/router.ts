import { Id } from '@meanwhile/domain/id'
import { OrganisationFields } from '@meanwhile/domain/organisation/organisation'
import * as z from 'zod/mini'
import { personProcedure, router } from '../trpc.ts'

const Query = z.string().check(z.maxLength(200))

/** The register of organisations of this instance, and its projects side by side. */
export const organisationRouter = router({
  find: personProcedure
    .input(z.strictObject({ query: Query }))
    .query(({ ctx, input }) => ctx.services.organisations.find(ctx.person.userId, input.query)),

  page: personProcedure
    .input(z.strictObject({ organisationId: Id }))
    .query(({ ctx, input }) => ctx.services.organisations.page(ctx.person.userId, input.organisationId)),

  add: personProcedure
    .input(z.strictObject({ fields: OrganisationFields }))
    .mutation(({ ctx, input }) => ctx.services.organisations.add(ctx.person.userId, input.fields)),

  edit: personProcedure
    .input(z.strictObject({ organisationId: Id, fields: OrganisationFields }))
    .mutation(({ ctx, input }) =>
      ctx.services.organisations.edit(ctx.person.userId, input.organisationId, input.fields),
    ),

  directory: personProcedure
    .input(z.optional(z.strictObject({})))
    .query(({ ctx }) => ctx.services.organisations.directory(ctx.person.userId)),
})
