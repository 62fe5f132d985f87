import 'fake-indexeddb/auto'
import { createCard, renameCard } from '@meanwhile/domain/card/commands'
import { archiveList } from '@meanwhile/domain/list/commands'
import { waitFor } from '@testing-library/react'
import { clear, createStore } from 'idb-keyval'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BERT, CARDS, FakeLine, FakeServer, LISTS, PROJECT } from '../../test/fake-server.ts'
import { readNotSent } from './not-sent.ts'
import { OpenProject } from './open-projects.ts'
import { WAITING_DATABASE } from './waiting-store.ts'

const opened: OpenProject[] = []

beforeEach(() => clear(createStore(WAITING_DATABASE, 'commands')))
afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

async function open(server: FakeServer, userId = ANNA): Promise<{ project: OpenProject; line: FakeLine }> {
  const line = new FakeLine(server, userId)
  const project = new OpenProject(PROJECT, userId, line)
  opened.push(project)
  await waitFor(() => expect(project.live.state).toMatchObject({ status: 'ready', connection: 'live' }))
  return { project, line }
}

const textsOf = ({ notSent }: OpenProject) => notSent.map(({ text }) => text)

test('text that was refused survives a reload, for its author alone, until it is dismissed [R7]', async () => {
  const server = new FakeServer()
  const { project, line } = await open(server)
  line.lose = true
  server.commit(BERT, [{ id: 'archives0001', ...archiveList({ listId: LISTS[1] }) }])
  project.live.dispatch(
    createCard({ cardId: 'card0000new1', listId: LISTS[1], title: 'A long thought', position: 'a5', kind: 'task' }),
  )
  await waitFor(() => expect(textsOf(project)).toEqual(['A long thought']))
  await waitFor(() => expect(project.live.state.waiting).toBe(0))
  project.close()

  const { project: again } = await open(server)
  await waitFor(() => expect(textsOf(again)).toEqual(['A long thought']))
  expect(again.notSent[0]).toMatchObject({ code: 'archived', command: { type: 'card.create' } })
  // What was refused is no command that waits.
  expect(again.live.unsent).toEqual([])
  const { project: others } = await open(server, BERT)
  others.live.dispatch(renameCard({ cardId: CARDS[0], title: 'Fine' }))
  await waitFor(() => expect(others.live.state.waiting).toBe(0))
  expect(others.notSent).toEqual([])

  again.dismissNotSent(again.notSent[0]?.command.id ?? '')
  expect(again.notSent).toEqual([])
  await waitFor(async () => expect(await readNotSent(ANNA, PROJECT)).toEqual([]))
  again.close()
  const { project: later } = await open(server)
  expect(later.notSent).toEqual([])
})
