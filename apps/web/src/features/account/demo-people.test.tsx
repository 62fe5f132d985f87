import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { changeLocale } from '../../lib/locale-store.ts'
import { DemoPeople } from './demo-people.tsx'

const PEOPLE = [
  { id: 'm', name: 'Maija', role: 'member', partner: 'Free Riga', project: 'BITU', locale: 'lv' },
  { id: 'z', name: 'Zane', role: 'coordinator', partner: 'Free Riga', project: 'BITU', locale: 'lv' },
  { id: 'o', name: 'Olga', role: 'observer', partner: null, project: 'RETHINK', locale: 'lt' },
]
const asked: [procedure: string, body: unknown][] = []

function serve(people: unknown[]) {
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    const procedure = new URL(url, 'http://localhost').pathname.replace('/trpc/', '')
    asked.push([procedure, JSON.parse(typeof init?.body === 'string' ? init.body : '{}')])
    return Promise.resolve(
      Response.json([{ result: { data: procedure === 'account.demoPeople' ? people : people[1] } }]),
    )
  })
  const entered = vi.fn(() => Promise.resolve())
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DemoPeople onSignedIn={entered} />
    </QueryClientProvider>,
  )
  return entered
}

beforeEach(() => changeLocale('en'))
afterEach(() => {
  cleanup()
  asked.length = 0
})

it('offers the people of the demo by project and role, and one click signs in', async () => {
  const entered = serve(PEOPLE)
  const bitu = within(await screen.findByRole('region', { name: 'BITU' }))
  expect(bitu.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('ZaneCoordinator · Free Riga'),
    expect.stringContaining('MaijaMember · Free Riga'),
  ])
  expect(within(screen.getByRole('region', { name: 'RETHINK' })).getAllByRole('button')).toHaveLength(1)
  fireEvent.click(bitu.getByRole('button', { name: /Zane/ }))
  await waitFor(() => expect(entered).toHaveBeenCalledWith(PEOPLE[1]))
  expect(asked.at(-1)).toEqual(['account.signInAsDemo', { 0: { userId: 'z' } }])
})

it('shows nothing where no demo was loaded', async () => {
  serve([])
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(document.body.textContent).toBe('')
})
