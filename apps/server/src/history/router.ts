import { Id } from '@meanwhile/domain/id'
import * as z from 'zod/mini'
import { memberProcedure, router } from '../trpc.ts'

const Query = z.strictObject({
  projectId: Id,
  before: z.optional(z.int().check(z.gte(1), z.lte(2_147_483_647))),
  cardId: z.optional(Id),
  /** Somebody's place in this project. */
  memberId: z.optional(Id),
})

export const historyRouter = router({
  history: memberProcedure.input(Query).query(({ ctx, input: { projectId, ...query } }) => {
    return ctx.services.histories.page(projectId, query)
  }),
})
