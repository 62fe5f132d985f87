import 'fake-indexeddb/auto'
import { archiveCard, renameCard } from '@meanwhile/domain/card/commands'
import { archiveList, renameList } from '@meanwhile/domain/list/commands'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ANNA, CARDS, FakeServer, LISTS } from '../../../test/fake-server.ts'
import { OnBoard } from '../../../test/on-board.tsx'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { BoardArchive } from './board-archive.tsx'

beforeEach(async () => {
  await changeLocale('en')
  // Only what is on the screen is rendered, and here nothing has a height.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('the archive of a board is searched without regard to accents, and gives back a card and a list', async () => {
  const server = new FakeServer()
  const [roof, keys, windows] = CARDS
  server.commit(
    ANNA,
    [
      renameCard({ cardId: roof, title: 'Jumts Rīgā' }),
      renameCard({ cardId: keys, title: 'Atslēgas' }),
      archiveCard({ cardId: roof }),
      archiveCard({ cardId: keys }),
      archiveCard({ cardId: windows }),
      renameList({ listId: LISTS[1], title: 'Rīga, pagājušais gads' }),
      archiveList({ listId: LISTS[1] }),
    ].map((command) => ({ id: newId(), ...command })),
  )
  const live = await renderInProject(
    server,
    ANNA,
    <OnBoard open={{ archiveOpen: true }}>
      <BoardArchive />
    </OnBoard>,
  )
  expect(await screen.findAllByLabelText(/^Restore: /)).toHaveLength(4)
  const search = screen.getByLabelText('Search in the archive')
  fireEvent.change(search, { target: { value: 'riga' } })
  expect(screen.getAllByLabelText(/^Restore: /)).toHaveLength(2)
  expect(screen.getByRole('status').textContent).toContain('2 of 4')

  fireEvent.click(screen.getByLabelText('Restore: Jumts Rīgā'))
  fireEvent.click(screen.getByLabelText('Restore: Rīga, pagājušais gads'))
  await waitFor(() => expect(server.state.get('cards', roof)?.archivedAt).toBeNull())
  await waitFor(() => expect(server.state.get('lists', LISTS[1])?.archivedAt).toBeNull())
  expect(screen.getByText('Nothing in the archive has these words.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
  expect(screen.getAllByLabelText(/^Restore: /)).toHaveLength(2)
  live.close()
})
