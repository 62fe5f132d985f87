import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'

const root = createRootRoute({ component: () => <Outlet /> })
const projectRoute = createRoute({
  getParentRoute: () => root,
  path: '/p/$projectId',
  component: lazyRouteComponent(() => import('./pages/project-page.tsx'), 'ProjectPage'),
})
export const router = createRouter({ routeTree: root.addChildren([projectRoute]), defaultPreload: 'intent' })
declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
