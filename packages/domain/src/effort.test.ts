import { describe, expect, it } from 'vitest'
import { moveCard } from './card/commands.ts'
import type { Command } from './command.ts'
import './commands.ts'
import { step } from './decide.ts'
import { Replica } from './replica.ts'
import { COORDINATOR, id, NOW, sampleProject } from './sample-project.test-support.ts'
import { ProjectState } from './state.ts'
import { type Reader, TABLE_NAMES, type TableName, type Tables } from './tables.ts'

/** A state that counts how many rows anybody reads from it. */
class CountingState extends ProjectState {
  reads = 0

  override get<T extends TableName>(table: T, rowId: string): Tables[T] | undefined {
    this.reads++
    return super.get(table, rowId)
  }

  override *all<T extends TableName>(table: T): IterableIterator<Tables[T]> {
    for (const row of super.all(table)) {
      this.reads++
      yield row
    }
  }
}

function projectOfSize(cards: number): CountingState {
  const sample: Reader = sampleProject((rows) => {
    const [card] = rows.cards
    if (card) rows.cards = Array.from({ length: cards }, (_, n) => ({ ...card, id: id('card', n + 1) }))
  })
  const state = new CountingState(0)
  for (const table of TABLE_NAMES) state.patch({ rows: { [table]: [...sample.all(table)] }, gone: {} })
  return state
}

/** Rows that the server reads for one command. */
function readsOf(cards: number, command: Command): number {
  const project = projectOfSize(cards)
  const result = step(project, { id: id('do', 1), ...command }, { actorId: COORDINATOR, at: NOW })
  expect(result.changes?.rows.cards).toHaveLength(1)
  return project.reads
}

/** Rows that a client reads for a move of its own and one of somebody else, with its view made again for both. */
function readsOfReplica(cards: number): number {
  const project = projectOfSize(cards)
  const touched: number[] = []
  const replica = new Replica(project, COORDINATOR, (rows) => touched.push(rows.get('cards')?.size ?? 0))
  replica.dispatch({ id: id('do', 1), ...move }, NOW)
  const cardsOf = (title: string) => [{ ...project.get('cards', id('card', 2)), title } as Tables['cards']]
  replica.receive([
    { version: 1, id: id('do', 2), type: 'card.rename', by: null, at: NOW, rows: { cards: cardsOf('New') }, gone: {} },
  ])
  expect(touched).toEqual([1, 2])
  return project.reads
}

const move = moveCard({ cardId: id('card', 1), listId: id('list', 3), position: 'a5' })

describe('the effort of a move', () => {
  it('is the same on 20,000 cards as on 200, for the server', () => {
    expect(readsOf(20_000, move)).toBe(readsOf(200, move))
    expect(readsOf(20_000, move)).toBeLessThan(30)
  })

  it('is the same on 20,000 cards as on 200, for a client', () => {
    expect(readsOfReplica(20_000)).toBe(readsOfReplica(200))
    expect(readsOfReplica(20_000)).toBeLessThan(60)
  })

  it.each<Command>([
    { type: 'card.rename', body: { cardId: id('card', 1), title: 'New' } },
    { type: 'card.label', body: { cardId: id('card', 1), labelId: id('label', 2), on: true } },
    { type: 'card.assign', body: { cardId: id('card', 1), memberId: id('member', 1), on: true } },
    { type: 'card.due', body: { cardId: id('card', 1), value: '2026-01-01' } },
    { type: 'card.done', body: { cardId: id('card', 1), done: true } },
    { type: 'card.archive', body: { cardId: id('card', 1) } },
    {
      type: 'card.create',
      body: { cardId: id('new', 1), listId: id('list', 1), title: 'New', position: 'a5', kind: 'task' },
    },
  ])('does not grow with the project for $type either', (command) => {
    expect(readsOf(20_000, command)).toBe(readsOf(200, command))
  })
})
