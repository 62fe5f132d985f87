import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ANNA, BOARD, FakeServer, LISTS } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { MoveListDialog } from './move-list-dialog.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

it('[D3] a list goes to another place by Move to…', async () => {
  const server = new FakeServer()
  const live = await renderInProject(server, ANNA, <MoveListDialog listId={LISTS[0]} onClose={() => {}} />)
  const [, place] = await screen.findAllByRole('combobox')
  fireEvent.change(place ?? document.body, { target: { value: '1' } })
  fireEvent.submit(screen.getByRole('dialog').querySelector('form') ?? document.body)
  await waitFor(() => expect(live.store?.boardLists(BOARD)).toEqual([LISTS[1], LISTS[0]]))
  await waitFor(() => expect(server.log).toHaveLength(1))
  live.close()
})
