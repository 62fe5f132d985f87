import { Id } from '@meanwhile/domain/id'
import * as z from 'zod/mini'
import { PersonAnswer } from '../import/answers.ts'
import { memberProcedure, router } from '../trpc.ts'

const Transfer = z.strictObject({
  projectId: Id,
  cardId: Id,
  toProjectId: Id,
  listId: Id,
  /** Who those are there that have no place there, by user id; whoever is not named is left out. */
  people: z.optional(z.record(Id, PersonAnswer)),
})

/** The place in the other project is proven by the service. */
export const transferRouter = router({
  targets: memberProcedure
    .input(z.strictObject({ projectId: Id }))
    .query(({ ctx, input }) => ctx.services.transfers.targets(ctx.person.userId, input.projectId)),

  preview: memberProcedure
    .input(Transfer)
    .query(({ ctx, input }) => ctx.services.transfers.preview(ctx.person.userId, input)),

  move: memberProcedure
    .input(Transfer)
    .mutation(({ ctx, input }) => ctx.services.transfers.move(ctx.person.userId, input)),
})
