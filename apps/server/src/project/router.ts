import { Dispatch, ReadDetails, Since } from '@meanwhile/domain/protocol'
import { RefusalError } from '../refusal.ts'
import { memberProcedure, router } from '../trpc.ts'

/** The write path and the catch-up. Opening is a plain GET (`snapshot-route.ts`): its bytes are passed on untouched. */
export const projectRouter = router({
  dispatch: memberProcedure.input(Dispatch).mutation(async ({ ctx, input }) => {
    const verdicts = await ctx.services.projects.dispatch(input.projectId, ctx.person.userId, input.commands)
    if (verdicts === 'not-found') throw new RefusalError('not-found')
    return verdicts
  }),
  details: memberProcedure.input(ReadDetails).query(async ({ ctx, input }) => {
    const details = await ctx.services.projects.details(input.projectId, input.cardId)
    if (!details) throw new RefusalError('not-found')
    return details
  }),
  since: memberProcedure.input(Since).query(({ ctx, input }) => {
    return ctx.services.projects.since(input.projectId, input.version, input.last)
  }),
})
