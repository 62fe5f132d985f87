import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import { createApp } from './app.ts'
import { type Config, ConfigError, localOrigin } from './config.ts'
import { ensureDataDir } from './data-dir.ts'
import { connectDatabase, type Database } from './database/connect.ts'
import { demoData } from './demo/data.ts'
import { loadDemo } from './demo/load.ts'
import type { Logger } from './log.ts'
import type { Pokes } from './project/pokes.ts'
import type { Projects } from './project/projects.ts'
import { createServices, type Services } from './services.ts'
import { hearRevocations } from './session/revocations.ts'

interface Closable {
  close(): Promise<void>
}

/** What the live part brings: projects, their routes and their sockets. */
export interface LivePart {
  projects(core: {
    config: Config
    log: Logger
    database: Database
  }): Promise<{ projects: Projects; pokes: Pokes } & Closable>
  routes(app: Express, services: Services): void
  sockets(server: Server, services: Services): Promise<Closable>
}

export interface Running extends Closable {
  config: Config
  services: Services
}

/** Requests that are under way may finish for this long. */
const GRACE_MS = 3000

const DAY_MS = 86_400_000

/**
 * Starts the whole server. The port is bound first: a second start on the same one ends before it touches the database.
 */
export async function start(
  given: Config,
  { log, say, live }: { log: Logger; say: (line: string) => void; live: LivePart },
): Promise<Running> {
  const opened: Closable[] = []
  const close = async () => {
    for (const part of opened.splice(0).reverse()) await part.close()
  }
  try {
    const server = createServer((_req, res) => res.writeHead(503, { 'retry-after': '2' }).end())
    const config = await listen(server, given)
    opened.push({ close: () => closeServer(server) })
    ensureDataDir(config.dataDir)
    const database = await connectDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, say })
    opened.push(database)
    const { projects, pokes, close: closeProjects } = await live.projects({ config, log, database })
    opened.push({ close: closeProjects })
    const services = createServices({ config, log, pool: database.pool, projects, pokes, say })
    opened.push({ close: services.close }, hearRevocations(database.url, services.sessions, log), tidyDaily(services))
    if (config.demo && database.kind === 'embedded') {
      await loadDemo({ projects, data: demoData(services.prisma), say })
    }
    const app = await createApp(services, { database: database.kind, routes: live.routes })
    server.removeAllListeners('request').on('request', app)
    // After the application: Socket.IO hands on to the listeners that it finds.
    opened.push(await live.sockets(server, services))
    return { config, services, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function listen(server: Server, config: Config): Promise<Config> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(sentenceFor(error, config)))
    server.listen(config.port, config.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return { ...config, port, publicUrl: config.publicUrlGiven ? config.publicUrl : localOrigin(config.host, port) }
}

function sentenceFor(error: NodeJS.ErrnoException, { port, host }: Config): Error {
  if (error.code === 'EADDRINUSE') {
    return new ConfigError(
      `Port ${port} is in use by another program: stop it, or choose another with PORT=${port + 1}.`,
    )
  }
  if (error.code === 'EACCES')
    return new ConfigError(`This user may not listen on port ${port}: choose one above 1023.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new ConfigError(`HOST=${host} is not an address of this machine.`)
  }
  return error
}

function tidyDaily({ sessions, postman, files, imports, notifications, log }: Services): Closable {
  const tidy = () =>
    void Promise.all([sessions.tidy(), postman.tidy(), files.sweep(), imports.tidy(), notifications.tidy()]).catch(
      (error: Error) => log.warn({ code: error.name }, 'what is old was not removed'),
    )
  tidy()
  const timer = setInterval(tidy, DAY_MS)
  timer.unref()
  return { close: async () => clearInterval(timer) }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(impatient)
      resolve()
    })
    server.closeIdleConnections()
  })
}
