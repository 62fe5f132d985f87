import { accountRouter } from './account/router.ts'
import { directoryRouter } from './directory/router.ts'
import { fundingRouter } from './funding/router.ts'
import { historyRouter } from './history/router.ts'
import { importRouter } from './import/router.ts'
import { invitationRouter } from './invitation/router.ts'
import { mineRouter } from './mine/router.ts'
import { inboxRouter } from './notification/router.ts'
import { organisationRouter } from './organisation/router.ts'
import { projectRouter } from './project/router.ts'
import { searchRouter } from './search/router.ts'
import { transferRouter } from './transfer/router.ts'
import { mergeRouters, router } from './trpc.ts'
import { unreadRouter } from './unread/router.ts'

export const appRouter = router({
  account: accountRouter,
  funding: fundingRouter,
  inbox: inboxRouter,
  import: importRouter,
  invitation: invitationRouter,
  organisation: organisationRouter,
  project: mergeRouters(projectRouter, directoryRouter, historyRouter),
  unread: unreadRouter,
  search: searchRouter,
  mine: mineRouter,
  transfer: transferRouter,
})

/** The web imports this type, and nothing else of the server. */
export type AppRouter = typeof appRouter
