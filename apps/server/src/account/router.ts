import { Id } from '@meanwhile/domain/id'
import { line } from '@meanwhile/domain/text'
import { LOCALES } from '@meanwhile/messages/locale'
import * as z from 'zod/mini'
import { Email } from '../credential/email.ts'
import { networkOf } from '../credential/limits.ts'
import { RefusalError } from '../refusal.ts'
import { sessionCookie } from '../session/cookie.ts'
import { type Context, httpProcedure, personProcedure, publicProcedure, router } from '../trpc.ts'
import { isDemoPerson, listDemoPeople, readMe, updateAccount } from './data.ts'

const Nothing = z.optional(z.strictObject({}))
const Locale = z.enum(LOCALES)
const Name = line(120)
/** As printed, or with the gaps that people and phones put into it. */
const Code = z.string().check(
  z.maxLength(20),
  z.overwrite((code) => code.replace(/[\s-]/g, '')),
  z.regex(/^\d{6}$/),
)
/** Length is what counts; the upper bound keeps the hashing cheap. */
const NewPassword = z.string().check(z.minLength(10), z.maxLength(200))
const Password = z.string().check(z.maxLength(200))

export const accountRouter = router({
  me: publicProcedure
    .input(Nothing)
    .query(({ ctx }) => (ctx.person ? readMe(ctx.services.prisma, ctx.person.userId) : null)),

  requestCode: httpProcedure
    .input(z.strictObject({ email: Email, locale: Locale }))
    .mutation(({ ctx, input }) => ctx.services.accounts.requestCode(input.email, input.locale, ctx.http.req.ip)),

  signInWithCode: httpProcedure
    .input(z.strictObject({ email: Email, code: Code, name: z.optional(Name) }))
    .mutation(async ({ ctx, input }) => {
      const userId = await ctx.services.accounts.proveByCode({ ...input, ip: ctx.http.req.ip })
      return userId === null
        ? { needsName: true as const }
        : { needsName: false as const, me: await signIn(ctx, userId) }
    }),

  signInWithPassword: httpProcedure
    .input(z.strictObject({ email: Email, password: Password }))
    .mutation(async ({ ctx, input }) => {
      return signIn(ctx, await ctx.services.accounts.proveByPassword(input.email, input.password, ctx.http.req.ip))
    }),

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

  setPassword: personProcedure
    .input(z.strictObject({ current: z.nullable(Password), next: NewPassword }))
    .mutation(({ ctx, input }) => {
      const { userId, sessionId } = ctx.person
      return ctx.services.accounts.setPassword(userId, sessionId, input.current, input.next)
    }),

  setLocale: personProcedure
    .input(z.strictObject({ locale: Locale }))
    .mutation(({ ctx, input }) => updateAccount(ctx.services.prisma, ctx.person.userId, input)),

  setLetterKeys: personProcedure
    .input(z.strictObject({ letterKeys: z.boolean() }))
    .mutation(({ ctx, input }) => updateAccount(ctx.services.prisma, ctx.person.userId, input)),

  setName: personProcedure
    .input(z.strictObject({ name: Name }))
    .mutation(({ ctx, input }) => updateAccount(ctx.services.prisma, ctx.person.userId, input)),

  demoPeople: publicProcedure
    .input(Nothing)
    .query(({ ctx }) => (ctx.services.config.demo ? listDemoPeople(ctx.services.pool) : [])),

  signInAsDemo: httpProcedure.input(z.strictObject({ userId: Id })).mutation(async ({ ctx, input }) => {
    const { config, limits, prisma } = ctx.services
    await limits.take('demoByIp', networkOf(ctx.http.req.ip))
    if (!config.demo || !(await isDemoPerson(prisma, input.userId))) throw new RefusalError('not-found')
    return signIn(ctx, input.userId)
  }),
})

type HttpContext = Context & { http: NonNullable<Context['http']> }

/** Begins a session of its own; the one that this browser had before ends. */
async function signIn({ services, http, person }: HttpContext, userId: string) {
  const { token } = await services.sessions.begin(userId, http.req.headers['user-agent'])
  if (person) await services.sessions.revoke(person.userId, person.sessionId)
  http.res.append('set-cookie', sessionCookie(token, services.config))
  return readMe(services.prisma, userId)
}
