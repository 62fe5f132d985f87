import 'fake-indexeddb/auto'
import { addMember } from '@meanwhile/domain/member/commands'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer } from '../../test/fake-server.ts'
import { renderInProject } from '../../test/render-in-project.tsx'
import { changeLocale } from '../lib/locale-store.ts'
import { newId } from '../lib/new-id.ts'
import { useMe } from './use-project.ts'
import { WithMyPlace } from './with-my-place.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const Role = () => <p>I am a {useMe().role}</p>

test('[A9] who has just joined waits a moment where the project that came is older than that', async () => {
  const server = new FakeServer()
  const live = await renderInProject(
    server,
    'user0000cara',
    <WithMyPlace>
      <Role />
    </WithMyPlace>,
  )
  expect(screen.queryByText(/I am a/)).toBeNull()
  const place = { memberId: 'member00cara', userId: 'user0000cara', role: 'member' as const, partnerId: null }
  server.commit(null, [{ id: newId(), ...addMember(place) }])
  await screen.findByText('I am a member')
  live.close()
})
