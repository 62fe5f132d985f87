import * as z from 'zod/mini'
import { personProcedure, router } from '../trpc.ts'

/** Longer than any name of anything; more would only make the database work. */
const Query = z.string().check(z.maxLength(200))
/** Nobody reads further; who gets here needs another word. */
const Offset = z.int().check(z.minimum(0), z.maximum(1_000))

export const searchRouter = router({
  find: personProcedure
    .input(z.strictObject({ query: Query, cursor: z.optional(Offset) }))
    .query(({ ctx, input }) => ctx.services.search.find(ctx.person.userId, input.query, input.cursor ?? 0)),
})
