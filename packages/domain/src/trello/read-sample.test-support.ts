import { derivedId } from '../id.ts'
import type { ImportContext } from '../import/context.ts'
import { type FileFault, isFault } from '../import/fault.ts'
import { Losses } from '../import/losses.ts'
import type { TrelloBoard } from './board.ts'
import { readTrelloBoard } from './read-board.ts'

/** Runs a generator to its end without pausing. */
export function runToEnd<Item, Result>(steps: Generator<Item, Result>): { items: Item[]; result: Result } {
  const items: Item[] = []
  for (;;) {
    const step = steps.next()
    if (step.done) return { items, result: step.value }
    items.push(step.value)
  }
}

export function readExport(file: unknown): TrelloBoard | FileFault {
  return runToEnd(readTrelloBoard(typeof file === 'string' ? file : JSON.stringify(file))).result
}

export function readBoard(file: unknown): TrelloBoard {
  const board = readExport(file)
  if (isFault(board)) throw new Error(`${board.fault} at ${board.where}`)
  return board
}

/** A context in which everybody of the board is a member of the project. */
export function sampleContext(board: TrelloBoard, more: Partial<ImportContext> = {}): ImportContext {
  const idOf = derivedId
  return {
    idOf,
    people: new Map([...board.members.keys()].map((id) => [id, idOf('member', id)])),
    timeZone: 'Europe/Riga',
    lang: 'en',
    boardPosition: 'a0',
    now: '2026-11-23T01:00:00.000Z',
    words: {
      untitled: 'Untitled',
      labelNamed: (colour) => `Label ${colour ?? 'without a colour'}`,
      location: (place) => `Place: ${place}`,
      reminder: (minutes, line) => [line, `reminder ${minutes} min before`].filter(Boolean).join(': '),
    },
    losses: new Losses(),
    ...more,
  }
}
