import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { Accounts } from './account/service.ts'
import type { Config } from './config.ts'
import { Limits } from './credential/limits.ts'
import { PrismaClient } from './generated/prisma/client.ts'
import { Histories } from './history/service.ts'
import { Invitations } from './invitation/service.ts'
import type { Logger } from './log.ts'
import { createMailer, type Mailer } from './mail/mailer.ts'
import { People } from './person/service.ts'
import type { Projects } from './project/projects.ts'
import { Sessions } from './session/service.ts'

interface Ingredients {
  config: Config
  log: Logger
  pool: pg.Pool
  projects: Projects
  /** Where a mail is announced that no server sends. */
  say: (line: string) => void
}

/** What the parts of the server share, made once at the start. */
export interface Services extends Omit<Ingredients, 'say'> {
  prisma: PrismaClient
  sessions: Sessions
  limits: Limits
  mailer: Mailer
  accounts: Accounts
  people: People
  invitations: Invitations
  histories: Histories
  close(): Promise<void>
}

export function createServices({ say, ...given }: Ingredients): Services {
  const { config, log, pool } = given
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  const limits = new Limits()
  const mailer = createMailer(config, say)
  const sessions = new Sessions(pool, log)
  const shared = { ...given, prisma, limits, mailer, sessions }
  return {
    ...shared,
    accounts: new Accounts(shared),
    people: new People(shared),
    invitations: new Invitations(shared),
    histories: new Histories(shared),
    async close() {
      mailer.close()
      await prisma.$disconnect()
    },
  }
}
