import { Id } from '@meanwhile/domain/id'
import * as z from 'zod/mini'
import { memberProcedure, router } from '../trpc.ts'

export const unreadRouter = router({
  list: memberProcedure.input(z.strictObject({ projectId: Id })).query(async ({ ctx, input }) => {
    return { cardIds: await ctx.services.unread.list(ctx.person.userId, input.projectId) }
  }),

  seen: memberProcedure.input(z.strictObject({ projectId: Id, cardId: Id })).mutation(({ ctx, input }) => {
    return ctx.services.unread.seen(ctx.person.userId, input.projectId, input.cardId)
  }),

  seenBoard: memberProcedure.input(z.strictObject({ projectId: Id, boardId: Id })).mutation(({ ctx, input }) => {
    return ctx.services.unread.seenBoard(ctx.person.userId, input.projectId, input.boardId)
  }),
})
