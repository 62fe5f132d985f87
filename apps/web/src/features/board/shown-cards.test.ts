import { bareCard } from '@meanwhile/domain/card/card'
import { archiveCard, moveCard, renameCard } from '@meanwhile/domain/card/commands'
import type { Command } from '@meanwhile/domain/command'
import { expect, it } from 'vitest'
import { ANNA, BOARD, CARDS, demoState, LISTS } from '../../../test/fake-server.ts'
import { newId } from '../../lib/new-id.ts'
import { ProjectStore } from '../../project/project-store.ts'
import { ShownCards } from './shown-cards.ts'

/** What a board must carry (peers.md, scale). */
const MANY = 5_000

function open(many = 0) {
  const state = demoState()
  const cards = Array.from({ length: many }, (_, n) =>
    bareCard({
      id: `many${String(n).padStart(8, '0')}`,
      boardId: BOARD,
      listId: LISTS[1],
      position: `b${String(n).padStart(6, '0')}1`,
      title: `Card ${n}`,
      kind: 'task',
    }),
  )
  state.patch({ rows: { cards }, gone: {} })
  const project = new ProjectStore(state, ANNA)
  const shown = new ShownCards(project, BOARD)
  const send = (command: Command) => project.dispatch({ id: newId(), ...command }, '2026-01-01T00:00:00.000Z')
  return { project, shown, send }
}

it('shows everything as it is without a filter', () => {
  const { project, shown } = open()
  expect(shown.ids(LISTS[0])).toBe(project.listCards(LISTS[0]))
  expect(shown.all()).toEqual(CARDS)
  // As React asks: twice, before anybody listens.
  expect(shown.all()).toBe(shown.all())
})

it('follows the filter and the cards, and hands out the same list while nothing in it changes', () => {
  const { shown, send } = open()
  const told: number[] = []
  shown.subscribe(() => told.push(shown.all().length))
  shown.setMatch((card) => card.title !== CARDS[1])
  const before = shown.ids(LISTS[0])
  expect(before).toEqual([CARDS[0], CARDS[2]])
  send(renameCard({ cardId: CARDS[0], title: 'Other' }))
  expect(shown.ids(LISTS[0])).toBe(before)
  send(renameCard({ cardId: CARDS[1], title: 'Now it fits' }))
  expect(shown.ids(LISTS[0])).toEqual(CARDS)
  send(moveCard({ cardId: CARDS[2], listId: LISTS[1], position: 'a0' }))
  expect([shown.ids(LISTS[0]), shown.ids(LISTS[1])]).toEqual([[CARDS[0], CARDS[1]], [CARDS[2]]])
  send(archiveCard({ cardId: CARDS[2] }))
  expect([shown.all().length, shown.total()]).toEqual([2, 2])
  shown.setMatch(null)
  expect(told).toEqual([2, 2, 3, 3, 2, 2])
})

it('keeps showing a card that was just made here, until the filter changes', () => {
  const { shown } = open()
  shown.setMatch(() => false)
  shown.keep(CARDS[1])
  expect(shown.ids(LISTS[0])).toEqual([CARDS[1]])
  shown.setMatch((card) => card.id === CARDS[0])
  expect(shown.ids(LISTS[0])).toEqual([CARDS[0]])
})

it('looks once at each of thousands of cards for a filter, and then only at those that change', () => {
  const { shown, send } = open(MANY)
  let looks = 0
  shown.subscribe(() => {})
  shown.setMatch((card) => {
    looks++
    return card.title.endsWith('7')
  })
  for (let render = 0; render < 10; render++) shown.ids(LISTS[1])
  expect(shown.all()).toHaveLength(MANY / 10)
  expect(looks).toBe(MANY + CARDS.length)
  for (let change = 0; change < 10; change++) {
    send(renameCard({ cardId: CARDS[0], title: `Name ${change}` }))
    for (let render = 0; render < 10; render++) shown.ids(LISTS[1])
    shown.all()
  }
  expect(looks).toBe(MANY + CARDS.length + 10)
})
