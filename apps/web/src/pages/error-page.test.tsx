import { act, cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Route, Switch } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import { lazyPart } from '../lib/lazy-part.tsx'
import { changeLocale } from '../lib/locale-store.ts'
import { PageBoundary } from './error-page.tsx'

let network = true

beforeEach(async () => {
  await changeLocale('en')
  network = true
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => network)
  // React tells of each error that a boundary took.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  navigate('/board')
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

async function turn(on: boolean) {
  network = on
  await act(async () => window.dispatchEvent(new Event(on ? 'online' : 'offline')))
}

const go = (path: string) => act(async () => navigate(path))

function show() {
  const Table = lazyPart(async () => {
    if (!network) throw new TypeError('Failed to fetch')
    return () => <p>The table</p>
  }, 'alone')
  render(
    <PageBoundary>
      <Suspense fallback={<p>Loading</p>}>
        <Switch>
          <Route path="/table" component={Table} />
          <Route>
            <p>The board</p>
          </Route>
        </Switch>
      </Suspense>
    </PageBoundary>,
  )
}

test('[R8] a page that could not be loaded takes nothing away that was: going back shows it', async () => {
  show()
  await turn(false)
  await go('/table')
  await screen.findByText('This could not be loaded')
  await go('/board')
  expect(screen.getByText('The board')).toBeDefined()
  // The next try asks anew, with the network back also for what failed before.
  await go('/table')
  await screen.findByText('This could not be loaded')
  await go('/board')
  await turn(true)
  await go('/table')
  expect(await screen.findByText('The table')).toBeDefined()
})

test('[R8] with the network back the page comes by itself', async () => {
  show()
  await turn(false)
  await go('/table')
  await screen.findByText('This could not be loaded')
  await turn(true)
  expect(await screen.findByText('The table')).toBeDefined()
})
