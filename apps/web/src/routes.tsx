import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { readPerson } from './lib/person.ts'
import { RootPage } from './pages/root-page.tsx'

const root = createRootRoute({ component: RootPage })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } => (isOwnPath(next) ? { next } : {}),
  component: lazyRouteComponent(() => import('./pages/sign-in-page.tsx'), 'SignInPage'),
})

/** The token is behind the `#`, where no server, log or referrer sees it. */
const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(() => import('./pages/join-page.tsx'), 'JoinPage'),
})

/** Everything for which one must be signed in. Not knowing (no network) is no reason to turn somebody away. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    if ((await readPerson()) !== null) return
    const search = location.href === '/' ? {} : { next: location.href }
    redirect({ to: '/sign-in', search, replace: true, throw: true })
  },
  component: lazyRouteComponent(() => import('./features/shell/app-shell.tsx'), 'AppShell'),
})

const projects = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/projects-page.tsx'), 'ProjectsPage'),
})

const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/account-page.tsx'), 'AccountPage'),
})

/** One live project under all of its pages, so that going from board to board opens nothing anew. */
const project = createRoute({
  getParentRoute: () => shell,
  path: '/p/$projectId',
  component: lazyRouteComponent(() => import('./pages/project-layout.tsx'), 'ProjectLayout'),
})

const overview = createRoute({
  getParentRoute: () => project,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/project-page.tsx'), 'ProjectPage'),
})

const board = createRoute({
  getParentRoute: () => project,
  path: '/b/$boardId',
  component: lazyRouteComponent(() => import('./pages/board-page.tsx'), 'BoardPage'),
})

/** Shown by the board page over its board: the board stays as it is when a card opens and closes. */
const card = createRoute({ getParentRoute: () => board, path: '/c/$cardId', component: Outlet })

const routeTree = root.addChildren([
  signIn,
  join,
  shell.addChildren([projects, account, project.addChildren([overview, board.addChildren([card])])]),
])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: lazyRouteComponent(() => import('./pages/error-page.tsx'), 'ErrorPage'),
  defaultNotFoundComponent: lazyRouteComponent(() => import('./pages/not-found-page.tsx'), 'NotFoundPage'),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** A way back inside this product, never to another site. */
function isOwnPath(path: unknown): path is string {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path)
}
