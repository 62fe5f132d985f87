import 'fake-indexeddb/auto'
import { assignCard } from '@meanwhile/domain/card/commands'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, CARDS, FakeServer } from '../../../test/fake-server.ts'
import { OnBoard } from '../../../test/on-board.tsx'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { TableView } from './table-view.tsx'

beforeEach(() => changeLocale('en'))
afterEach(() => {
  cleanup()
  window.history.replaceState(null, '', '/')
})

test('rows are grouped by what somebody chooses, which stands in the address, and follow what others do', async () => {
  const server = new FakeServer()
  const [roof] = CARDS
  const live = await renderInProject(
    server,
    ANNA,
    <OnBoard>
      <TableView />
    </OnBoard>,
  )
  const heads = () =>
    screen.getAllByRole('gridcell').flatMap(({ textContent }) => textContent?.match(/^.+: \d cards?$/) ?? [])
  fireEvent.change(screen.getByLabelText('Group by'), { target: { value: 'person' } })
  await waitFor(() => expect(heads()).toEqual(['Nobody: 3 cards']))
  expect(window.location.search).toBe('?group=person')
  const assign = assignCard({ cardId: roof, memberId: 'member00anna', on: true })
  server.commit(ANNA, [{ id: newId(), ...assign }])
  await waitFor(() => expect(heads()).toEqual(['Anna Liepa: 1 card', 'Nobody: 2 cards']))
  fireEvent.change(screen.getByLabelText('Group by'), { target: { value: '' } })
  await waitFor(() => expect(heads()).toEqual([]))
  live.close()
})
