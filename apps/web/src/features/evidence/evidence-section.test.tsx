import 'fake-indexeddb/auto'
import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { activity } from '@meanwhile/domain/activity/commands'
import { evidence } from '@meanwhile/domain/evidence/commands'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { useRow } from '../../project/use-project.ts'
import { EvidenceSection } from './evidence-section.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const ACTIVITY = 'activity0001'
const LINE = 'evidence0001'

function Shown({ editable }: { editable: boolean }) {
  const row = useRow('activities', ACTIVITY)
  return row ? <EvidenceSection activity={row} editable={editable} /> : null
}

function serverWithArchived(): FakeServer {
  const server = new FakeServer()
  const fields = blankActivity({ type: 'training_visit', titles: { en: 'Visit' } })
  const line = { activityId: ACTIVITY, code: null, text: 'Signed list', note: '', url: null, position: 'a0' }
  const commands = [
    activity.create({ id: ACTIVITY, fields, stage: 'planned' }),
    evidence.create({ id: LINE, fields: { ...line, state: 'there' } }),
    evidence.archive({ id: LINE }),
  ]
  server.commit(
    ANNA,
    commands.map((command) => ({ id: newId(), ...command })),
  )
  return server
}

test('an archived line of evidence can be seen and brought back, as it was', async () => {
  const server = serverWithArchived()
  const live = await renderInProject(server, ANNA, <Shown editable />)
  expect(screen.queryByLabelText('State of: Signed list')).toBeNull()
  fireEvent.click(screen.getByText('Archived (1)'))
  fireEvent.click(screen.getByRole('button', { name: 'Bring back: Signed list' }))
  expect(await screen.findByLabelText<HTMLSelectElement>('State of: Signed list')).toHaveProperty('value', 'there')
  await waitFor(() => expect(server.state.get('evidence', LINE)?.archivedAt).toBeNull())
  live.close()
})

test('who only reads sees an archived line, and no way to bring it back', async () => {
  const live = await renderInProject(serverWithArchived(), ANNA, <Shown editable={false} />)
  fireEvent.click(screen.getByText('Archived (1)'))
  expect(screen.getByText('Signed list')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
  live.close()
})
