import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { Accounts } from './account/service.ts'
import { Files } from './attachment/service.ts'
import type { Config } from './config.ts'
import { Limits } from './credential/limits.ts'
import { Exports } from './export/service.ts'
import { Fundings } from './funding/service.ts'
import { PrismaClient } from './generated/prisma/client.ts'
import { Histories } from './history/service.ts'
import { Imports } from './import/service.ts'
import { Invitations } from './invitation/service.ts'
import type { Logger } from './log.ts'
import { createMailer, type Mailer } from './mail/mailer.ts'
import { Postman } from './mail/postman.ts'
import { Mine } from './mine/service.ts'
import { Notifications } from './notification/service.ts'
import { Organisations } from './organisation/service.ts'
import { People } from './person/service.ts'
import type { Pokes } from './project/pokes.ts'
import type { Projects } from './project/projects.ts'
import { Search } from './search/service.ts'
import { Sessions } from './session/service.ts'
import { Sheets } from './sheet/service.ts'
import { Transfers } from './transfer/service.ts'
import { Unread } from './unread/service.ts'

interface Ingredients {
  config: Config
  log: Logger
  pool: pg.Pool
  projects: Projects
  pokes: Pokes
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
  files: Files
  exports: Exports
  fundings: Fundings
  sheets: Sheets
  invitations: Invitations
  histories: Histories
  notifications: Notifications
  organisations: Organisations
  unread: Unread
  postman: Postman
  search: Search
  mine: Mine
  imports: Imports
  transfers: Transfers
  close(): Promise<void>
}

export function createServices({ say, ...given }: Ingredients): Services {
  const { config, log, pool } = given
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  const limits = new Limits()
  const mailer = createMailer(config, say)
  const sessions = new Sessions(pool, log)
  const shared = { ...given, prisma, limits, mailer, sessions }
  const notifications = new Notifications(shared)
  const people = new People(shared)
  const fundings = new Fundings(shared)
  const files = new Files(shared)
  return {
    ...shared,
    people,
    exports: new Exports({ ...shared, people }),
    fundings,
    sheets: new Sheets({ ...shared, costs: (...of) => fundings.inWords(...of) }),
    accounts: new Accounts(shared),
    files,
    invitations: new Invitations(shared),
    histories: new Histories(shared),
    notifications,
    organisations: new Organisations(shared),
    unread: new Unread({ ...shared, notifications }),
    postman: new Postman(shared),
    search: new Search(shared),
    mine: new Mine(shared),
    imports: new Imports(shared),
    transfers: new Transfers({ ...shared, people, files }),
    async close() {
      mailer.close()
      await prisma.$disconnect()
    },
  }
}
