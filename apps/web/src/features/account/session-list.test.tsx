import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { changeLocale } from '../../lib/locale-store.ts'
import { queryClient } from '../../lib/trpc.ts'
import { SessionList } from './session-list.tsx'

const session = (id: string, device: string, current: boolean) => ({
  ...{ id, device, current },
  createdAt: new Date(),
  lastSeenAt: new Date(),
})

beforeEach(() => changeLocale('en'))
afterEach(() => {
  cleanup()
  queryClient.clear()
})

it('[A7] lists where I am signed in, and ends another session, never this one', async () => {
  let sessions = [session('here', 'Firefox, Linux', true), session('lost', 'Safari, iPhone', false)]
  const ended: unknown[] = []
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    if (url.includes('account.revokeSession')) {
      ended.push(JSON.parse(typeof init?.body === 'string' ? init.body : '{}'))
      sessions = sessions.filter(({ current }) => current)
    }
    return Promise.resolve(Response.json([{ result: { data: url.includes('account.sessions') ? sessions : null } }]))
  })
  render(
    <QueryClientProvider client={queryClient}>
      <SessionList />
    </QueryClientProvider>,
  )
  await screen.findByText('Safari, iPhone')
  expect(screen.getAllByRole('button')).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: /Safari, iPhone/ }))
  await waitFor(() => expect(screen.queryByText('Safari, iPhone')).toBeNull())
  expect(screen.getByText('Firefox, Linux')).toBeDefined()
  expect(ended).toEqual([{ 0: { sessionId: 'lost' } }])
})
