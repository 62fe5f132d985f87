import * as z from 'zod/mini'
import { personProcedure, router } from '../trpc.ts'

export const mineRouter = router({
  list: personProcedure
    .input(z.optional(z.strictObject({})))
    .query(({ ctx }) => ctx.services.mine.list(ctx.person.userId)),
})
