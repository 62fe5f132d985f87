import { fileURLToPath } from 'node:url'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import { healthRoute } from './health.ts'
import { unsubscribeRoute } from './mail/unsubscribe-route.ts'
import { originAllowed } from './origin.ts'
import { lastResort, logFailure, refuseRequest, requestId, requestLog } from './request-log.ts'
import { appRouter } from './router.ts'
import { securityHeaders } from './security-headers.ts'
import type { Services } from './services.ts'
import { sessionCookie } from './session/cookie.ts'
import { sessionOf } from './session/request.ts'
import { loadStaticFiles } from './static-files.ts'
import type { Context, Proven } from './trpc.ts'

/** The same depth from the sources and from the bundle. */
const WEB_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** A dispatch of a hundred long commands fits several times. */
const MAX_BODY_BYTES = 1_000_000

interface Options {
  database: 'embedded' | 'server'
  /** Routes of other parts, such as the snapshot of a project. */
  routes?: (app: Express, services: Services) => void
}

export async function createApp(services: Services, { database, routes }: Options): Promise<Express> {
  const { config, log } = services
  const web = await loadStaticFiles(WEB_FOLDER)
  const app = express().disable('x-powered-by').disable('etag').set('trust proxy', config.trustProxy)
  app.use(requestId)
  app.get('/healthz', healthRoute(services.pool, database))
  app.use(securityHeaders({ https: config.publicUrl.startsWith('https:'), inlineScripts: web.inlineScripts }))
  app.use(sameOrigin(services))
  app.use('/trpc', jsonOnly(services), trpcRoute(services))
  app.use('/api/unsubscribe', unsubscribeRoute(services.notifications))
  routes?.(app, services)
  app.use(web.handler)
  app.use((_req, res) => refuseRequest(log, res, 404, 'NOT_FOUND'))
  app.use(lastResort(log))
  return app
}

/** The proven person of a request; renews the cookie of a session that slides on. */
export async function personOf(services: Services, req: Request, res: Response): Promise<Proven | null> {
  const session = await sessionOf(services, req.headers)
  if (session?.renewed) res.append('set-cookie', sessionCookie(session.token, services.config))
  return session && { userId: session.userId, sessionId: session.sessionId }
}

/** Only JSON is read; a call without input may come without a body, which is no JSON. */
function jsonOnly({ log }: Services): RequestHandler {
  return (req, res, next) => {
    if (req.method !== 'POST') return next()
    if (!/^application\/json(;|$)/i.test(req.headers['content-type'] ?? '')) {
      return refuseRequest(log, res, 415, 'UNSUPPORTED_MEDIA_TYPE')
    }
    if (req.headers['content-length'] === '0') req.body = {}
    next()
  }
}

function sameOrigin({ config, log }: Services): RequestHandler {
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD' || originAllowed(req.headers, config)) return next()
    refuseRequest(log, res, 403, 'FOREIGN_ORIGIN')
  }
}

function trpcRoute(services: Services): RequestHandler {
  return createExpressMiddleware({
    router: appRouter,
    maxBodySize: MAX_BODY_BYTES,
    // With the client's `methodOverride: 'POST'` the input of a query travels in the body, never in an address.
    allowMethodOverride: true,
    responseMeta: () => ({ headers: { 'cache-control': 'no-store' } }),
    createContext: async ({ req, res }): Promise<Context> => ({
      services,
      person: await personOf(services, req, res),
      via: 'http',
      http: { req, res },
      log: requestLog(services.log, res),
    }),
    onError: ({ error, path, req }) => logFailure(requestLog(services.log, req.res), knownPath(path), error),
  })
}

/** What a stranger writes into an address is not repeated in the log. */
function knownPath(path: string | undefined): string {
  return path !== undefined && Object.hasOwn(appRouter._def.procedures, path) ? path : 'unknown'
}
