import { accountRouter } from './account/router.ts'
import { projectRouter } from './project/router.ts'
import { router } from './trpc.ts'

export const appRouter = router({
  account: accountRouter,
  project: projectRouter,
})

/** The web imports this type, and nothing else of the server. */
export type AppRouter = typeof appRouter
