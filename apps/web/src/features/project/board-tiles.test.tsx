import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BOARD, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { ArchivedBoards } from './archived-boards.tsx'
import { BoardTiles } from './board-tiles.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

test('a board is made with a title alone and comes last', async () => {
  // The dialog comes when it is opened: not within the time of what is waited for.
  await import('./new-board-dialog.tsx')
  const server = new FakeServer()
  const live = await renderInProject(server, ANNA, <BoardTiles />)
  fireEvent.click(await screen.findByRole('button', { name: 'New board' }))
  fireEvent.change(await screen.findByLabelText('Title of the board'), { target: { value: '  Lastādija  ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Create board' }))
  await screen.findByRole('link', { name: 'Lastādija' })
  await waitFor(() => expect(server.log).toHaveLength(1))
  expect(live.store?.liveBoards()[0]).toBe(BOARD)
  live.close()
})

test('a board is renamed, put away with all that it holds, and brought back', async () => {
  const server = new FakeServer()
  const live = await renderInProject(
    server,
    ANNA,
    <>
      <BoardTiles />
      <ArchivedBoards />
    </>,
  )
  const choose = async (board: string, item: string) => {
    fireEvent.click(await screen.findByRole('button', { name: `More for ${board}` }))
    fireEvent.click(await screen.findByRole('menuitem', { name: item }))
  }
  await choose('Sites', 'Rename')
  fireEvent.change(await screen.findByLabelText('Title of the board'), { target: { value: 'Our sites' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByRole('link', { name: 'Our sites' })
  await choose('Our sites', 'Archive')
  const restore = await screen.findByRole('button', { name: 'Bring back' })
  expect(screen.queryByRole('button', { name: 'More for Our sites' })).toBeNull()
  await waitFor(() => expect(server.state.get('boards', BOARD)?.archivedAt).toBeTruthy())
  fireEvent.click(restore)
  await screen.findByRole('button', { name: 'More for Our sites' })
  await waitFor(() =>
    expect(server.log.map(({ type }) => type)).toEqual(['board.rename', 'board.archive', 'board.restore']),
  )
  live.close()
})

test('who only reads sees no way to change anything [A4]', async () => {
  const server = new FakeServer()
  const [anna] = [...server.state.all('members')]
  if (anna) server.state.patch({ rows: { members: [{ ...anna, role: 'observer' }] }, gone: {} })
  const live = await renderInProject(server, ANNA, <BoardTiles />)
  await screen.findByRole('link', { name: 'Sites' })
  expect(screen.queryAllByRole('button')).toEqual([])
  live.close()
})
