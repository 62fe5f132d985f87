import { Id } from '@meanwhile/domain/id'
import * as z from 'zod/mini'
import { RefusalError } from '../refusal.ts'
import { sessionCookie } from '../session/cookie.ts'
import { httpProcedure, personProcedure, publicProcedure, router } from '../trpc.ts'
import { readMe } from './data.ts'

const Nothing = z.optional(z.strictObject({}))

export const accountRouter = router({
  me: publicProcedure
    .input(Nothing)
    .query(({ ctx }) => (ctx.person ? readMe(ctx.services.prisma, ctx.person.userId) : null)),

  signOut: httpProcedure.input(Nothing).mutation(async ({ ctx }) => {
    if (ctx.person) await ctx.services.sessions.revoke(ctx.person.userId, ctx.person.sessionId)
    ctx.http.res.append('set-cookie', sessionCookie(null, ctx.services.config))
  }),

  sessions: personProcedure.input(Nothing).query(async ({ ctx }) => {
    const sessions = await ctx.services.sessions.list(ctx.person.userId)
    return sessions.map((session) => ({ ...session, current: session.id === ctx.person.sessionId }))
  }),

  revokeSession: personProcedure.input(z.strictObject({ sessionId: Id })).mutation(async ({ ctx, input }) => {
    if (!(await ctx.services.sessions.revoke(ctx.person.userId, input.sessionId))) throw new RefusalError('not-found')
  }),
})
