import { archiveCard, moveCard } from '@meanwhile/domain/card/commands'
import type { Command } from '@meanwhile/domain/command'
import { beforeEach, describe, expect, it } from 'vitest'
import { ANNA, CARDS, demoState, LISTS } from '../../../../test/fake-server.ts'
import { newId } from '../../../lib/new-id.ts'
import { ProjectStore } from '../../../project/project-store.ts'
import { addCards } from '../../list/new-cards.ts'
import { archiveAll, having, inBoardOrder, moveAll, moveAlong } from './bulk-commands.ts'
import { pasteCards } from './clipboard.ts'

let project: ProjectStore
const send = (commands: readonly Command[]) => {
  for (const command of commands)
    expect(project.dispatch({ id: newId(), ...command }, '2026-02-02T12:00:00.000Z')).toBeNull()
  return null
}
const [first, second] = LISTS

beforeEach(() => {
  project = new ProjectStore(demoState(), ANNA)
})

it('works through cards in the order of the board, without what is gone', () => {
  send([moveCard({ cardId: CARDS[0], listId: second, position: 'a0' }), archiveCard({ cardId: CARDS[1] })])
  expect(inBoardOrder(project, [...CARDS, 'nowhere']).map(({ id }) => id)).toEqual([CARDS[2], CARDS[0]])
})

describe('cards that move together', () => {
  it('keep their order at either end of a list, also of their own', () => {
    send(moveAll(project, [CARDS[2], CARDS[0]], second, 'bottom'))
    expect(project.listCards(second)).toEqual([CARDS[0], CARDS[2]])
    send(moveAll(project, [CARDS[1]], second, 'top'))
    expect(project.listCards(second)).toEqual([CARDS[1], CARDS[0], CARDS[2]])
    send(moveAll(project, [CARDS[1], CARDS[0]], second, 'bottom'))
    expect(project.listCards(second)).toEqual([CARDS[2], CARDS[1], CARDS[0]])
  })

  it('follow the one that is dropped, before what lies below it', () => {
    send([moveCard({ cardId: CARDS[1], listId: second, position: 'a5' })])
    const drop = moveCard({ cardId: CARDS[2], listId: second, position: 'a3' })
    send(moveAlong(project, [CARDS[0], CARDS[2]], drop))
    expect(project.listCards(second)).toEqual([CARDS[2], CARDS[0], CARDS[1]])
  })
})

describe('pasting', () => {
  const clip = (cut: boolean) => ({ projectId: 'p', cut, cardIds: [CARDS[0], CARDS[1]] })

  it('moves what was cut right below a card', () => {
    send([moveCard({ cardId: CARDS[2], listId: second, position: 'a5' })])
    send(pasteCards(project, clip(true), { listId: second, afterId: CARDS[2] }))
    expect(project.listCards(second)).toEqual([CARDS[2], CARDS[0], CARDS[1]])
  })

  it('moves cards below one of themselves', () => {
    send(pasteCards(project, clip(true), { listId: first, afterId: CARDS[1] }))
    expect(new Set(project.listCards(first))).toEqual(new Set(CARDS))
  })

  it('makes what was copied once more', () => {
    send(pasteCards(project, clip(false), { listId: second, afterId: null }))
    const titles = project.listCards(second).map((id) => project.row('cards', id)?.title)
    expect(titles).toEqual([CARDS[0], CARDS[1]].map((id) => project.row('cards', id)?.title))
    expect(project.listCards(first)).toHaveLength(3)
  })
})

it('tells whether all, some or none of them have something', () => {
  const cards = inBoardOrder(project, CARDS)
  expect(having(cards, () => true)).toBe('all')
  expect(having(cards, (card) => card.id === CARDS[0])).toBe('some')
  expect(having(cards, () => false)).toBe('none')
})

it('archives each card', () => {
  send(archiveAll(inBoardOrder(project, CARDS)))
  expect(project.listCards(first)).toEqual([])
})

it('makes a card of each line in one step, at the end and in order', () => {
  const steps: number[] = []
  const dispatchAll = (commands: readonly Command[]) => {
    steps.push(commands.length)
    return send(commands)
  }
  const { cardIds, left } = addCards({ project, newId, dispatchAll }, first, 'task', ['x', 'y', 'z'])
  expect([steps, left]).toEqual([[3], []])
  expect(project.listCards(first)).toEqual([...CARDS, ...cardIds])
})
