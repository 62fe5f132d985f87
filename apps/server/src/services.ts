import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import type { Config } from './config.ts'
import { PrismaClient } from './generated/prisma/client.ts'
import type { Logger } from './log.ts'
import type { Projects } from './project/projects.ts'
import { Sessions } from './session/service.ts'

/** What the parts of the server share, made once at the start. */
export interface Services {
  config: Config
  log: Logger
  pool: pg.Pool
  prisma: PrismaClient
  projects: Projects
  sessions: Sessions
}

interface Ingredients {
  config: Config
  log: Logger
  pool: pg.Pool
  projects: Projects
}

export function createServices({ config, log, pool, projects }: Ingredients): Services {
  return {
    config,
    log,
    pool,
    prisma: new PrismaClient({ adapter: new PrismaPg(pool) }),
    projects,
    sessions: new Sessions(pool, log),
  }
}
