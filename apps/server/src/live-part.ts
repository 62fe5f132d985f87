import type { Request, Response } from 'express'
import { Server } from 'socket.io'
import { personOf } from './app.ts'
import { fileLimitRoute, fileRoute, uploadRoute } from './attachment/file-routes.ts'
import { beSoleProcess } from './database/sole-process.ts'
import { exportRoute } from './export/export-route.ts'
import { importRoute } from './import/import-route.ts'
import { originAllowed } from './origin.ts'
import { joinCluster } from './project/cluster.ts'
import { LiveProjects } from './project/live-projects.ts'
import { RefusedHandshakes } from './project/refused-handshakes.ts'
import { snapshotRoute } from './project/snapshot-route.ts'
import type { ProjectServer } from './project/socket-types.ts'
import { attachSockets, cutAllEnded, type SocketNeeds, socketOptions } from './project/sockets.ts'
import { appRouter } from './router.ts'
import { sessionOf } from './session/request.ts'
import { sheetRoute } from './sheet/sheet-route.ts'
import type { LivePart } from './start.ts'
import { startEffects } from './start-effects.ts'
import type { Context } from './trpc.ts'

/** Wires the projects, their route and their sockets into the server. */
export function createLivePart(): LivePart {
  let io: ProjectServer
  let live: LiveProjects
  let refused: RefusedHandshakes
  return {
    async projects({ config, log, database }) {
      refused = new RefusedHandshakes(log)
      io = new Server(socketOptions((request) => originAllowed(request.headers, config), refused))
      // The embedded database has one process in front of it; a server may have several.
      const sole = database.kind === 'embedded' ? await beSoleProcess(database.pool, config.dataDir) : undefined
      const shared = database.kind === 'server' || config.redisUrl !== undefined
      const cluster = shared
        ? await joinCluster(io, {
            redisUrl: config.redisUrl,
            pool: database.pool,
            onError: (error) => log.warn({ code: error.name }, 'message bus'),
          }).catch((error: unknown) => {
            // A connection that is held would keep the database from closing.
            sole?.release()
            throw error
          })
        : undefined
      live = new LiveProjects(io, database.pool, shared)
      return {
        projects: live.service,
        pokes: live.pokes,
        async close() {
          live.stop()
          await cluster?.leave()
          sole?.release()
        },
      }
    },
    routes(app, services) {
      const identify = (request: Request, response: Response) => personOf(services, request, response)
      app.get('/api/projects/:projectId/snapshot', snapshotRoute(services.projects, identify))
      app.get('/api/projects/:projectId/files', fileLimitRoute(services, identify))
      app.get('/api/projects/:projectId/files/:attachmentId', fileRoute(services, identify))
      app.get('/api/projects/:projectId/boards/:boardId/export.:form', exportRoute(services, identify))
      app.get('/api/projects/:projectId/sheets/:sheet.:form', sheetRoute(services, identify))
      app.post('/api/projects/:projectId/cards/:cardId/files', uploadRoute(services, identify))
      app.post('/api/projects/:projectId/imports', importRoute(services))
    },
    async sockets(server, services) {
      services.sessions.onRevoked((sessionId) => live.cutSession(sessionId))
      const needs: SocketNeeds = {
        async authenticate(request) {
          // Without the token: what a socket carries travels between the processes.
          const session = await sessionOf(services, request.headers)
          return session && { userId: session.userId, sessionId: session.sessionId, expiresAt: session.expiresAt }
        },
        router: appRouter,
        contextFor: (person): Context => ({ services, person, via: 'socket', log: services.log }),
        log: services.log,
        refused,
      }
      attachSockets(io, live, needs)
      services.sessions.onMissed(() => void cutAllEnded(io, needs))
      io.attach(server)
      const effects = startEffects(services, live)
      return {
        async close() {
          await effects.close()
          await io.close()
          refused.close()
        },
      }
    },
  }
}
