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

const CreatedQuery = z.strictObject({ projectId: Id, listIds: z.array(Id).check(z.minLength(1), z.maxLength(500)) })

const SilentQuery = z.strictObject({ projectId: Id })

export const historyRouter = router({
  history: memberProcedure.input(Query).query(({ ctx, input: { projectId, ...query } }) => {
    return ctx.services.histories.page(projectId, query)
  }),
  /** The partners of whom nobody did anything for three weeks. */
  silent: memberProcedure.input(SilentQuery).query(({ ctx, input: { projectId } }) => {
    return ctx.services.histories.silent(projectId)
  }),
  /** When the cards of these lists were made, by card. */
  created: memberProcedure.input(CreatedQuery).query(({ ctx, input: { projectId, listIds } }) => {
    return ctx.services.histories.created(projectId, listIds)
  }),
})
