import { accountRouter } from './account/router.ts'
import { directoryRouter } from './directory/router.ts'
import { historyRouter } from './history/router.ts'
import { invitationRouter } from './invitation/router.ts'
import { projectRouter } from './project/router.ts'
import { mergeRouters, router } from './trpc.ts'

export const appRouter = router({
  account: accountRouter,
  invitation: invitationRouter,
  project: mergeRouters(projectRouter, directoryRouter, historyRouter),
})

/** The web imports this type, and nothing else of the server. */
export type AppRouter = typeof appRouter
