import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BOARD, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { BoardTiles } from './board-tiles.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

test('a board is made with a title alone and comes last', async () => {
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

test('who only reads sees no way to change anything [A4]', async () => {
  const server = new FakeServer()
  const [anna] = [...server.state.all('members')]
  if (anna) server.state.patch({ rows: { members: [{ ...anna, role: 'observer' }] }, gone: {} })
  const live = await renderInProject(server, ANNA, <BoardTiles />)
  await screen.findByRole('link', { name: 'Sites' })
  expect(screen.queryAllByRole('button')).toEqual([])
  live.close()
})
