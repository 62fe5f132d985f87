import { randomBytes } from 'node:crypto'
import type { TRPCError } from '@trpc/server'
import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type { Logger } from './log.ts'
import { RefusalError } from './refusal.ts'

/** Gives every request an id, for the log and for the person who reports a fault. */
export const requestId: RequestHandler = (_req, res, next) => {
  res.locals.request = randomBytes(6).toString('hex')
  res.set('x-request-id', res.locals.request as string)
  next()
}

export const requestLog = (log: Logger, res: Response | undefined) =>
  log.child({ request: res?.locals.request as string | undefined })

/**
 * One line for a request that was refused or failed. Never its content: a message of ours may repeat it, so only codes
 * and the place of a fault in our own code are written.
 */
export function logFailure(log: Logger, path: string, error: TRPCError): void {
  if (error.code !== 'INTERNAL_SERVER_ERROR') {
    const refusal = error instanceof RefusalError ? error.refusal : undefined
    return log.info({ path, code: error.code, refusal }, 'refused')
  }
  log.error({ path, code: error.code, ...faultOf(error.cause ?? error) }, 'failed')
}

/** Where something broke, without the message: a database driver quotes values in it. */
function faultOf(error: Error) {
  const { code } = error as { code?: unknown }
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: error.name,
    errorCode: typeof code === 'string' ? code : undefined,
    stack: stack?.map((line) => line.trim()),
  }
}

export function refuseRequest(log: Logger, res: Response, status: number, code: string): void {
  requestLog(log, res).info({ code, status }, 'refused')
  res.status(status).json({ error: { code, request: res.locals.request as string } })
}

/** Whatever no route has answered for: a clear code for the client, no stack. */
export function lastResort(log: Logger): ErrorRequestHandler {
  return (error: Error & { status?: number }, _req, res, next) => {
    if (res.headersSent) return next(error)
    const status = error.status ?? 500
    if (status < 500) return refuseRequest(log, res, status, 'BAD_REQUEST')
    requestLog(log, res).error(faultOf(error), 'failed')
    res.status(500).json({ error: { code: 'INTERNAL_SERVER_ERROR', request: res.locals.request as string } })
  }
}
