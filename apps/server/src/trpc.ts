import { Id } from '@meanwhile/domain/id'
import { initTRPC, TRPCError } from '@trpc/server'
import type { Request, Response } from 'express'
import * as z from 'zod/mini'
import type { Logger } from './log.ts'
import { RefusalError } from './refusal.ts'
import type { Services } from './services.ts'

/** A proven session. */
export interface Proven {
  userId: string
  sessionId: string
}

export interface Context {
  services: Services
  person: Proven | null
  via: 'http' | 'socket'
  /** Only over HTTP: what signs in or out needs to write a cookie. */
  http?: { req: Request; res: Response }
  log: Logger
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error }) {
    const refusal = error instanceof RefusalError ? error.refusal : undefined
    return { ...shape, message: publicMessage(error), data: { ...shape.data, ...(refusal && { refusal }) } }
  },
})

export const { router, mergeRouters } = t

export const publicProcedure = t.procedure

/** For somebody who is signed in. */
export const personProcedure = publicProcedure.use(({ ctx, next }) => {
  if (!ctx.person) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Not signed in' })
  return next({ ctx: { ...ctx, person: ctx.person } })
})

/** For somebody with a place in the project; for everybody else there is no such project. */
export const memberProcedure = personProcedure.input(z.object({ projectId: Id })).use(async ({ ctx, input, next }) => {
  const member = await ctx.services.projects.membership(input.projectId, ctx.person.userId)
  if (!member) throw new RefusalError('not-found')
  return next({ ctx: { ...ctx, member } })
})

/** For what reads the address of the caller or writes a cookie: a socket has neither. */
export const httpProcedure = publicProcedure.use(({ ctx, next }) => {
  if (!ctx.http) throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED', message: 'Over HTTP only' })
  return next({ ctx: { ...ctx, http: ctx.http } })
})

/** Says what was wrong with a request without its content, and of our own faults nothing. */
export function publicMessage(error: TRPCError): string {
  if (error.code === 'INTERNAL_SERVER_ERROR') return 'Internal error'
  if (error.cause instanceof SyntaxError) return 'Malformed JSON'
  const issues = (error.cause as { issues?: { path: PropertyKey[]; code: string }[] } | undefined)?.issues
  if (error.code === 'BAD_REQUEST' && Array.isArray(issues)) {
    const [first] = issues
    const path = first?.path.map(String).join('.')
    return `Invalid input${path ? ` at ${path}` : ''}: ${first?.code ?? 'refused'}`
  }
  return error.message
}
