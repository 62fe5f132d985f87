import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { newId } from '../src/lib/new-id.ts'
import { LiveContext, type LiveContextValue } from '../src/project/live-context.ts'
import { LiveProject } from '../src/project/live-project.ts'
import { forgetProjects } from '../src/project/snapshot-cache.ts'
// What a test waits for is the page, not the loading of its code: these come lazily elsewhere.
import '../src/ui/dialog-parts.tsx'
import '../src/ui/menu-parts.tsx'
import { FakeLine, type FakeServer, PROJECT } from './fake-server.ts'

/** Shows something inside of a live project whose server is in memory. `others`: names by user id. */
export async function renderInProject(
  server: FakeServer,
  userId: string,
  children: ReactNode,
  others: Readonly<Record<string, string>> = {},
) {
  await forgetProjects()
  const listeners = new Set<() => void>()
  const live = new LiveProject(
    PROJECT,
    userId,
    new FakeLine(server, userId),
    { newId, now: () => new Date().toISOString() },
    {
      changed: () => {
        for (const listener of listeners) listener()
      },
      refused: () => {},
      signedOut: () => {},
    },
  )
  await live.open()
  const { store } = live
  if (!store) throw new Error('the project did not open')
  const value: LiveContextValue = {
    projectId: PROJECT,
    store,
    state: () => live.state,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispatch: (command) => live.dispatch(command).refused,
    dispatchAll: (commands) => live.dispatchAll(commands).refused,
    undo: () => void live.undo(),
    redo: () => void live.redo(),
    openCard: (cardId) => live.openCard(cardId),
    watchDetails: (cardId) => live.watchDetails(cardId),
    wake: () => live.wake(),
    people: new Map(Object.entries({ [userId]: 'Anna Liepa', ...others }).map(([id, name]) => [id, { name }])),
    notSent: [],
    dismissNotSent: () => {},
  }
  const queries = new QueryClient({ defaultOptions: { queries: { enabled: false } } })
  render(
    <QueryClientProvider client={queries}>
      <LiveContext value={value}>{children}</LiveContext>
    </QueryClientProvider>,
  )
  return live
}
