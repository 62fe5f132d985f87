import 'fake-indexeddb/auto'
import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { activity } from '@meanwhile/domain/activity/commands'
import { session } from '@meanwhile/domain/session/commands'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { useRow } from '../../project/use-project.ts'
import { ProgrammeSection } from './programme-section.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const ACTIVITY = 'activity0001'
const WALK = 'session00001'

function Shown({ editable }: { editable: boolean }) {
  const row = useRow('activities', ACTIVITY)
  return row ? <ProgrammeSection activity={row} editable={editable} /> : null
}

function serverWithArchived(): FakeServer {
  const server = new FakeServer()
  const fields = blankActivity({ type: 'training_visit', titles: { en: 'Visit' } })
  const walk = { activityId: ACTIVITY, day: null, start: null, end: null, leaderIds: [], siteId: null, room: null }
  const commands = [
    activity.create({ id: ACTIVITY, fields, stage: 'planned' }),
    session.create({ id: WALK, fields: { ...walk, kind: 'site_visit', titles: { en: 'Walk' }, position: 'a0' } }),
    session.archive({ id: WALK }),
  ]
  server.commit(
    ANNA,
    commands.map((command) => ({ id: newId(), ...command })),
  )
  return server
}

test('an archived session can be seen and brought back, also as the only one', async () => {
  const server = serverWithArchived()
  const live = await renderInProject(server, ANNA, <Shown editable />)
  expect(screen.queryByRole('button', { name: 'Menu of session: Walk' })).toBeNull()
  fireEvent.click(screen.getByText('Archived (1)'))
  fireEvent.click(screen.getByRole('button', { name: 'Bring back: Walk' }))
  await screen.findByRole('button', { name: 'Menu of session: Walk' })
  expect(screen.queryByText('Archived (1)')).toBeNull()
  await waitFor(() => expect(server.state.get('sessions', WALK)?.archivedAt).toBeNull())
  live.close()
})

test('who only reads sees an archived session, and no way to bring it back', async () => {
  const live = await renderInProject(serverWithArchived(), ANNA, <Shown editable={false} />)
  fireEvent.click(screen.getByText('Archived (1)'))
  expect(screen.getByText('Walk')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
  live.close()
})
