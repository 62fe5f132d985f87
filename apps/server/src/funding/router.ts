import { Funding, Share } from '@meanwhile/domain/funding/funding'
import { Id } from '@meanwhile/domain/id'
import * as z from 'zod/mini'
import { memberProcedure, router } from '../trpc.ts'

const { currency, total } = Funding.def.shape

export const fundingRouter = router({
  read: memberProcedure
    .input(z.strictObject({ projectId: Id }))
    .query(({ ctx, input }) => ctx.services.fundings.read(input.projectId, ctx.member)),

  setTotal: memberProcedure
    .input(z.strictObject({ projectId: Id, currency, total }))
    .mutation(({ ctx, input: { projectId, ...whole } }) => {
      return ctx.services.fundings.setTotal(projectId, ctx.member, whole)
    }),

  setShare: memberProcedure
    .input(z.strictObject({ projectId: Id, share: Share }))
    .mutation(({ ctx, input }) => ctx.services.fundings.setShare(input.projectId, ctx.member, input.share)),
})
