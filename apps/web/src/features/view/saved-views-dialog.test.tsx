import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BERT, BOARD, FakeServer, PROJECT } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { SavedViewsDialog } from './saved-views-dialog.tsx'

beforeEach(() => changeLocale('en'))
afterEach(() => {
  cleanup()
  window.history.replaceState(null, '', '/')
})

const dialog = <SavedViewsDialog boardId={BOARD} onClose={() => {}} />
const board = `/p/${PROJECT}/b/${BOARD}`

test('a filter that one saves is there for everybody: another opens it by its name, in its form and order', async () => {
  const server = new FakeServer()
  window.history.replaceState(null, '', `${board}/table?q=roof&sort=-created`)
  const mine = await renderInProject(server, ANNA, dialog)
  fireEvent.change(await screen.findByLabelText('Name of the view'), { target: { value: 'Roofs, newest first' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save this view' }))
  await waitFor(() => expect([...server.state.all('views')]).toHaveLength(1))
  mine.close()
  cleanup()

  window.history.replaceState(null, '', board)
  const theirs = await renderInProject(server, BERT, dialog)
  fireEvent.click(await screen.findByRole('button', { name: 'Roofs, newest first' }))
  expect(window.location.pathname).toBe(`${board}/table`)
  expect(new URLSearchParams(window.location.search)).toEqual(new URLSearchParams('q=roof&sort=-created'))
  fireEvent.click(screen.getByRole('button', { name: 'Remove view: Roofs, newest first' }))
  await waitFor(() => expect([...server.state.all('views')]).toHaveLength(0))
  theirs.close()
})
