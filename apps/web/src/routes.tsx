import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { SignedIn } from './features/account/signed-in.tsx'
import { lazyPart } from './lib/lazy-part.tsx'
import {
  accountPath,
  type BoardViewName,
  boardPattern,
  directoryPath,
  homePath,
  inboxPath,
  insidePattern,
  joinPath,
  minePath,
  organisationPattern,
  printPattern,
  programmePattern,
  projectPattern,
  searchPattern,
  signInPattern,
} from './lib/paths.ts'
import { preloadPagesWith } from './lib/preload-page.ts'
import { BOARD_VIEWS } from './pages/board-views.ts'
import { PageBoundary } from './pages/error-page.tsx'
import { OverlayHost } from './pages/overlay-host.tsx'
import { PageLoading } from './pages/page-loading.tsx'
import { RootPage } from './pages/root-page.tsx'

// The texts of a first visit and of a board are there from the start; those of the others come with their code.
const SignInPage = lazyPart(() => import('./pages/sign-in-page.tsx').then((page) => page.SignInPage), 'alone')
const JoinPage = lazyPart(() => import('./pages/join-page.tsx').then((page) => page.JoinPage))
const AppShell = lazyPart(() => import('./features/shell/app-shell.tsx').then((part) => part.AppShell), 'alone')
const ProjectsPage = lazyPart(() => import('./pages/projects-page.tsx').then((page) => page.ProjectsPage))
const AccountPage = lazyPart(() => import('./pages/account-page.tsx').then((page) => page.AccountPage))
const InboxPage = lazyPart(() => import('./pages/inbox-page.tsx').then((page) => page.InboxPage))
const ProjectLayout = lazyPart(() => import('./pages/project-layout.tsx').then((page) => page.ProjectLayout), 'alone')
const ProgrammePage = lazyPart(() => import('./pages/programme-page.tsx').then((page) => page.ProgrammePage))
// All pages of a project but its boards, with what each of them needs, are a list that a board does without.
const ProjectPages = lazyPart(() => import('./pages/project-pages.tsx').then((pages) => pages.ProjectPages))
const BoardPage = lazyPart(() => import('./pages/board-page.tsx').then((page) => page.BoardPage), 'alone')
const DirectoryPage = lazyPart(() => import('./pages/directory-page.tsx').then((page) => page.DirectoryPage))
const OrganisationPage = lazyPart(() => import('./pages/organisation-page.tsx').then((page) => page.OrganisationPage))
const PrintPage = lazyPart(() => import('./pages/print-page.tsx').then((page) => page.PrintPage))

const MyThingsPage = lazyPart(() => import('./pages/my-things-page.tsx').then((page) => page.MyThingsPage))
const SearchPage = lazyPart(() => import('./pages/search-page.tsx').then((page) => page.SearchPage))
const NotFoundPage = lazyPart(() => import('./pages/not-found-page.tsx').then((page) => page.NotFoundPage))

preloadPagesWith((path) => {
  if (insidePattern.test(path)) void AppShell.preload()
  if (path === homePath) void ProjectsPage.preload()
  else if (path === accountPath) void AccountPage.preload()
  else if (path === inboxPath) void InboxPage.preload()
  else if (path === minePath) void MyThingsPage.preload()
  else if (path.startsWith('/p/')) {
    void ProjectLayout.preload()
    const board = boardPattern.exec(path)
    if (board) void BOARD_VIEWS[(board.groups?.view ?? 'board') as BoardViewName].preload()
    void (board ? BoardPage : ProjectPages).preload()
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
            <Route path={printPattern}>
              <SignedIn>
                <PrintPage />
              </SignedIn>
            </Route>
            <Route path={programmePattern}>
              <SignedIn>
                <ProjectLayout>
                  <ProgrammePage />
                </ProjectLayout>
              </SignedIn>
            </Route>
            <Route path={insidePattern}>
              <SignedIn>
                <AppShell>
                  <PageBoundary>
                    <Suspense fallback={<PageLoading />}>
                      <PagesInside />
                    </Suspense>
                  </PageBoundary>
                  <OverlayHost />
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
      <Route path={inboxPath} component={InboxPage} />
      <Route path={minePath} component={MyThingsPage} />
      <Route path={searchPattern} component={SearchPage} />
      <Route path={directoryPath} component={DirectoryPage} />
      <Route path={organisationPattern} component={OrganisationPage} />
      {/* One live project under all of its pages, so that going from board to board opens nothing anew. */}
      <Route path={projectPattern}>
        <ProjectLayout>
          <Suspense fallback={<PageLoading />}>
            <Switch>
              <Route path={boardPattern} component={BoardPage} />
              <Route component={ProjectPages} />
            </Switch>
          </Suspense>
        </ProjectLayout>
      </Route>
    </Switch>
  )
}
