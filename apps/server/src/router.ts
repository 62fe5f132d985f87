import { accountRouter } from './account/router.ts'
import { directoryRouter } from './directory/router.ts'
import { importRouter } from './import/router.ts'
import { invitationRouter } from './invitation/router.ts'
import { projectRouter } from './project/router.ts'
import { mergeRouters, router } from './trpc.ts'

export const appRouter = router({
  account: accountRouter,
  import: importRouter,
  invitation: invitationRouter,
  project: mergeRouters(projectRouter, directoryRouter),
})

/** The web imports this type, and nothing else of the server. */
export type AppRouter = typeof appRouter
