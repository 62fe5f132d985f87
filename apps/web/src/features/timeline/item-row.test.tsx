import 'fake-indexeddb/auto'
import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { activity } from '@meanwhile/domain/activity/commands'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ANNA, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import '../../ui/dialog-parts.tsx'
import { ItemRow } from './item-row.tsx'
import { itemOfActivity } from './items.ts'

const fields = {
  ...blankActivity({ type: 'training_visit', titles: { en: 'Visit to the depot' } }),
  heldFrom: '2026-05-05',
  heldTo: '2026-05-06',
}
const VISIT = { id: 'visit0000001', stage: 'planned' as const, archivedAt: null, ...fields }

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

it('[D3] what a list of the timeline shows gets other dates in a dialog, in their order', async () => {
  const live = await renderInProject(new FakeServer(), ANNA, <ItemRow item={itemOfActivity(VISIT, true, [], {})} />)
  act(() => void live.dispatchAll([activity.create({ id: VISIT.id, stage: 'planned', fields })]))
  fireEvent.click(screen.getByRole('button', { name: 'Change the dates: Visit to the depot' }))
  await screen.findByLabelText('Until')
  const until = (day: string) => {
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: day } })
    fireEvent.click(screen.getByText('Save'))
  }
  const row = () => live.store?.row('activities', VISIT.id)
  until('2026-05-01')
  expect(row()).toMatchObject({ heldTo: '2026-05-06' })
  until('2026-05-08')
  expect(row()).toMatchObject({ heldFrom: '2026-05-05', heldTo: '2026-05-08' })
  expect(screen.queryByLabelText('Until')).toBeNull()
  await waitFor(() => expect(live.state.waiting).toBe(0))
  live.close()
})
