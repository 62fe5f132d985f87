import type { Server } from 'node:http'
import type { Config } from './config.ts'
import type { Database } from './database/connect.ts'
import type { Logger } from './log.ts'
import { originAllowed } from './origin.ts'
import { joinCluster } from './project/cluster.ts'
import { LiveProjects } from './project/project-server.ts'
import { attachSockets, createSocketServer } from './project/sockets.ts'
import { appRouter } from './router.ts'
import { createServices, type Services } from './services.ts'
import { sessionOf } from './session/request.ts'
import type { Context } from './trpc.ts'

interface Live {
  services: Services
  /** From now on handshakes are accepted. */
  open(): void
  close(): Promise<void>
}

interface Core {
  config: Config
  log: Logger
  database: Database
}

/** Joins projects, sockets, sessions and the other processes to one another. */
export async function startLive(server: Server, { config, log, database }: Core): Promise<Live> {
  const { pool } = database
  let ready = false
  const io = createSocketServer(server, {
    originAllowed: (request) => ready && originAllowed(request.headers, config),
  })
  const shared = database.kind === 'server'
  const onError = (error: Error) => log.warn({ code: error.name }, 'the line to the other processes is disturbed')
  const cluster = shared ? await joinCluster(io, { redisUrl: config.redisUrl, pool, onError }) : undefined
  const live = new LiveProjects(io, pool, shared)
  const services = createServices({ config, log, pool, projects: live.service })
  services.sessions.onRevoked((sessionId) => live.cutSession(sessionId))
  attachSockets(io, live.lines, live.service, live.presence, {
    authenticate: (request) => sessionOf(services, request.headers),
    originAllowed: (request) => originAllowed(request.headers, config),
    router: appRouter,
    contextFor: (person): Context => ({ services, person, via: 'socket', log }),
    log,
  })
  return {
    services,
    open: () => {
      ready = true
    },
    async close() {
      live.stop()
      io.disconnectSockets(true)
      await io.close()
      await cluster?.leave()
      await services.prisma.$disconnect()
    },
  }
}
