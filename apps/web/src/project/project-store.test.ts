import { archiveCard, moveCard, renameCard } from '@meanwhile/domain/card/commands'
import { archiveList, restoreList } from '@meanwhile/domain/list/commands'
import { readSnapshot } from '@meanwhile/domain/protocol'
import { expect, test, vi } from 'vitest'
import { ANNA, BERT, BOARD, CARDS, demoState, FakeServer, LISTS } from '../../test/fake-server.ts'
import { archivedCardsKey, listCardsKey, ProjectStore, rowKey, tableKey } from './project-store.ts'

const AT = '2026-02-02T12:00:00.000Z'
let made = 0
const id = () => `cmd${String(++made).padStart(9, '0')}`

test('a move changes two lists and one row, and wakes nobody else', () => {
  const store = new ProjectStore(demoState(), ANNA)
  const woken = (key: string) => {
    const listener = vi.fn()
    store.subscribe(key, listener)
    return listener
  }
  const from = woken(listCardsKey(LISTS[0]))
  const to = woken(listCardsKey(LISTS[1]))
  const moved = woken(rowKey('cards', CARDS[0]))
  const other = woken(rowKey('cards', CARDS[1]))
  expect(
    store.dispatch({ id: id(), ...moveCard({ cardId: CARDS[0], listId: LISTS[1], position: 'a5' }) }, AT),
  ).toBeNull()
  expect(store.listCards(LISTS[0])).toEqual([CARDS[1], CARDS[2]])
  expect(store.listCards(LISTS[1])).toEqual([CARDS[0]])
  expect([from, to, moved, other].map((listener) => listener.mock.calls.length)).toEqual([1, 1, 1, 0])
})

test('a burst of events wakes a subscriber once', () => {
  const server = new FakeServer()
  const store = new ProjectStore(readSnapshot(server.snapshot()), ANNA)
  const cards = vi.fn()
  store.subscribe(tableKey('cards'), cards)
  server.commit(
    BERT,
    CARDS.map((cardId) => ({ id: id(), ...renameCard({ cardId, title: 'New name' }) })),
  )
  store.receive(server.log)
  expect(cards).toHaveBeenCalledTimes(1)
  expect(store.rows('cards').map(({ title }) => title)).toEqual(['New name', 'New name', 'New name'])
})

test('pending work replayed over a new base keeps the identity of its rows [R3]', () => {
  const server = new FakeServer()
  const store = new ProjectStore(readSnapshot(server.snapshot()), ANNA)
  store.dispatch({ id: id(), ...renameCard({ cardId: CARDS[0], title: 'Mine' }) }, AT)
  const mine = store.row('cards', CARDS[0])
  server.commit(BERT, [{ id: id(), ...renameCard({ cardId: CARDS[1], title: 'Theirs' }) }])
  store.receive(server.log)
  expect(store.row('cards', CARDS[0])).toBe(mine)
  expect(mine?.title).toBe('Mine')
})

test('what is archived leaves the live orders and is found in the archive', () => {
  const store = new ProjectStore(demoState(), ANNA)
  const archive = vi.fn()
  store.subscribe(archivedCardsKey(BOARD), archive)
  store.dispatch({ id: id(), ...archiveCard({ cardId: CARDS[1] }) }, AT)
  expect(store.listCards(LISTS[0])).toEqual([CARDS[0], CARDS[2]])
  expect(store.archivedCards(BOARD)).toEqual([CARDS[1]])
  expect(archive).toHaveBeenCalledTimes(1)
  store.dispatch({ id: id(), ...archiveList({ listId: LISTS[0] }) }, AT)
  expect(store.boardLists(BOARD)).toEqual([LISTS[1]])
  expect(store.archivedLists(BOARD)).toEqual([LISTS[0]])
  store.dispatch({ id: id(), ...restoreList({ listId: LISTS[0] }) }, AT)
  expect(store.boardLists(BOARD)).toEqual(LISTS)
})

test('a command that the new base refuses leaves the view and comes back with the base [R6]', () => {
  const server = new FakeServer()
  const store = new ProjectStore(readSnapshot(server.snapshot()), ANNA)
  store.dispatch({ id: id(), ...moveCard({ cardId: CARDS[0], listId: LISTS[1], position: 'a5' }) }, AT)
  server.commit(BERT, [{ id: id(), ...archiveList({ listId: LISTS[1] }) }])
  store.receive(server.log.slice(0, 1))
  expect(store.listCards(LISTS[0])).toEqual(CARDS)
  server.commit(BERT, [{ id: id(), ...restoreList({ listId: LISTS[1] }) }])
  store.receive(server.log)
  expect(store.listCards(LISTS[1])).toEqual([CARDS[0]])
})
