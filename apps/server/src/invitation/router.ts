import { Role } from '@meanwhile/domain/access'
import { Id } from '@meanwhile/domain/id'
import { TRPCError } from '@trpc/server'
import * as z from 'zod/mini'
import { Email } from '../credential/email.ts'
import { TOKEN_FORM } from '../session/token.ts'
import { memberProcedure, personProcedure, publicProcedure, router } from '../trpc.ts'

const Token = z.strictObject({ token: z.string().check(z.regex(TOKEN_FORM)) })
const Offered = z.strictObject({
  projectId: Id,
  role: Role,
  partnerId: z.nullable(Id),
  boardId: z.nullable(Id),
  email: z.nullable(Email),
})

export const invitationRouter = router({
  create: memberProcedure.input(Offered).mutation(({ ctx, input: { projectId, ...offer } }) => {
    return ctx.services.invitations.create(ctx.member, projectId, offer)
  }),

  list: memberProcedure
    .input(z.strictObject({ projectId: Id }))
    .query(({ ctx, input }) => ctx.services.invitations.list(ctx.member, input.projectId)),

  revoke: memberProcedure
    .input(z.strictObject({ projectId: Id, invitationId: Id }))
    .mutation(({ ctx, input }) => ctx.services.invitations.revoke(ctx.member, input.projectId, input.invitationId)),

  preview: publicProcedure.input(Token).query(({ ctx, input }) => {
    // In a GET the token would stand in the address, and so in every log on the way.
    if (ctx.http?.req.method === 'GET') throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED', message: 'Use POST' })
    return ctx.services.invitations.preview(input.token)
  }),

  accept: personProcedure
    .input(Token)
    .mutation(({ ctx, input }) => ctx.services.invitations.accept(input.token, ctx.person.userId)),
})
