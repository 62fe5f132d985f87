import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { SignedIn } from './features/account/signed-in.tsx'
import { lazyPart } from './lib/lazy-part.tsx'
import {
  accountPath,
  type BoardViewName,
  boardPattern,
  feedPattern,
  homePath,
  insidePattern,
  joinPath,
  overviewPattern,
  projectPattern,
  signInPattern,
} from './lib/paths.ts'
import { preloadPagesWith } from './lib/preload-page.ts'
import { BOARD_VIEWS } from './pages/board-views.ts'
import { PageBoundary } from './pages/error-page.tsx'
import { PageLoading } from './pages/page-loading.tsx'
import { RootPage } from './pages/root-page.tsx'

// The texts of a first visit and of a board are there from the start; those of the others come with their code.
const SignInPage = lazyPart(() => import('./pages/sign-in-page.tsx').then((page) => page.SignInPage), 'alone')
const JoinPage = lazyPart(() => import('./pages/join-page.tsx').then((page) => page.JoinPage))
const AppShell = lazyPart(() => import('./features/shell/app-shell.tsx').then((part) => part.AppShell), 'alone')
const ProjectsPage = lazyPart(() => import('./pages/projects-page.tsx').then((page) => page.ProjectsPage))
const AccountPage = lazyPart(() => import('./pages/account-page.tsx').then((page) => page.AccountPage))
const ProjectLayout = lazyPart(() => import('./pages/project-layout.tsx').then((page) => page.ProjectLayout), 'alone')
const ProjectPage = lazyPart(() => import('./pages/project-page.tsx').then((page) => page.ProjectPage))
const FeedPage = lazyPart(() => import('./pages/feed-page.tsx').then((page) => page.FeedPage))
const BoardPage = lazyPart(() => import('./pages/board-page.tsx').then((page) => page.BoardPage), 'alone')

const NotFoundPage = lazyPart(() => import('./pages/not-found-page.tsx').then((page) => page.NotFoundPage))

preloadPagesWith((path) => {
  if (insidePattern.test(path)) void AppShell.preload()
  if (path === homePath) void ProjectsPage.preload()
  else if (path === accountPath) void AccountPage.preload()
  else if (path.startsWith('/p/')) {
    void ProjectLayout.preload()
    const board = boardPattern.exec(path)
    if (board) void BOARD_VIEWS[(board.groups?.view ?? 'board') as BoardViewName].preload()
    void (board ? BoardPage : feedPattern.test(path) ? FeedPage : ProjectPage).preload()
  }
})

export function Routes() {
  return (
    <RootPage>
      <PageBoundary>
        <Suspense fallback={<PageLoading />}>
          <Switch>
            <Route path={signInPattern} component={SignInPage} />
            {/* The token is behind the `#`, where no server, log or referrer sees it. */}
            <Route path={joinPath} component={JoinPage} />
            <Route path={insidePattern}>
              <SignedIn>
                <AppShell>
                  <PageBoundary>
                    <Suspense fallback={<PageLoading />}>
                      <PagesInside />
                    </Suspense>
                  </PageBoundary>
                </AppShell>
              </SignedIn>
            </Route>
            <Route component={NotFoundPage} />
          </Switch>
        </Suspense>
      </PageBoundary>
    </RootPage>
  )
}

function PagesInside() {
  return (
    <Switch>
      <Route path={homePath} component={ProjectsPage} />
      <Route path={accountPath} component={AccountPage} />
      {/* One live project under all of its pages, so that going from board to board opens nothing anew. */}
      <Route path={projectPattern}>
        <ProjectLayout>
          <Suspense fallback={<PageLoading />}>
            <Switch>
              <Route path={overviewPattern} component={ProjectPage} />
              <Route path={boardPattern} component={BoardPage} />
              <Route path={feedPattern} component={FeedPage} />
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </ProjectLayout>
      </Route>
    </Switch>
  )
}
