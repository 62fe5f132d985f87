import { describe, expect, it } from 'vitest'
import { isFault } from '../import/fault.ts'
import { countTrello, peopleOf } from './overview.ts'
import { readBoard, readExport } from './read-sample.test-support.ts'
import { sampleExport } from './sample-export.test-support.ts'

type File = Record<string, unknown> & Record<'cards' | 'lists' | 'labels' | 'checklists' | 'actions', Part[]>
type Part = Record<string, unknown>

const changed = (change: (file: File) => void): unknown => {
  const file = sampleExport() as File
  change(file)
  return file
}

describe('[IM1] a Trello export', () => {
  it('is read with everything that will be needed of it', () => {
    const board = readBoard(sampleExport())
    expect(countTrello(board)).toEqual({
      lists: 7,
      archivedLists: 1,
      cards: 64,
      archivedCards: 4,
      labels: 31,
      fields: 5,
      checklists: 11,
      lines: 44,
      comments: 42,
      files: 8,
      links: 17,
    })
    const people = peopleOf(board)
    expect(people).toHaveLength(6)
    expect(people.at(-1)).toMatchObject({ name: 'Andris Grīnfelds', username: 'andrisg', cards: 0, comments: 2 })
  })

  it('is the same in whatever order its keys stand', () => {
    const file = sampleExport()
    const backwards = Object.fromEntries(Object.entries(file).reverse())
    const [one, other] = [readBoard(file), readBoard(backwards)]
    // Maps are equal in whatever order they were filled.
    expect(other).toEqual(one)
  })

  it('never carries the private address for posting cards by mail', () => {
    expect(JSON.stringify(readBoard(sampleExport()))).not.toContain('@boards.trello.com')
  })

  it.each<[string, unknown, string, string]>([
    ['another JSON file', { name: 'x', version: 2 }, 'not-trello', ''],
    ['a board without cards', { id: 'a', name: 'x', lists: [] }, 'not-trello', ''],
    ['cards that are no list', { id: 'a', name: 'x', lists: [], cards: {} }, 'not-trello', 'cards'],
    ['a board without a name', { id: 'a', name: 7, lists: [], cards: [] }, 'not-trello', 'name'],
    ['a card without a list', changed((file) => delete file.cards[3]?.idList), 'damaged', 'cards[3].idList'],
    [
      'a place that is a word',
      changed((file) => Object.assign(file.lists[0]!, { pos: 'top' })),
      'damaged',
      'lists[0].pos',
    ],
    ['a card that is a number', changed((file) => file.cards.splice(2, 1, 7 as never)), 'damaged', 'cards[2]'],
    ['a card twice', changed((file) => file.cards.push(file.cards[0]!)), 'duplicate-id', 'cards[64]'],
    ['a list twice', changed((file) => file.lists.push(file.lists[0]!)), 'duplicate-id', 'lists[7]'],
    ['a label twice', changed((file) => file.labels.push(file.labels[0]!)), 'duplicate-id', 'labels[31]'],
    ['an action twice', changed((file) => file.actions.push(file.actions[0]!)), 'duplicate-id', 'actions['],
    [
      'a line twice',
      changed(({ checklists }) => Object.assign(checklists[1]!, { checkItems: checklists[0]!.checkItems })),
      'duplicate-id',
      'checklists[1]',
    ],
    [
      'an id that is none',
      changed((file) => Object.assign(file.cards[0]!, { id: '../../etc' })),
      'damaged',
      'cards[0].id',
    ],
    [
      'a comment without a text',
      changed((file) => Object.assign(file.actions[0]!, { data: {} })),
      'damaged',
      'actions[0]',
    ],
  ])('[IM1] refuses %s', (_what, file, fault, where) => {
    const refused = readExport(file)
    expect(refused).toMatchObject({ fault })
    expect(isFault(refused) && refused.where).toContain(where)
  })

  it('[IM1] refuses more than 5,000 cards', () => {
    const cards = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `c${n}`, idList: 'l', name: 'x' }))
    const file = (count: number) => ({ id: 'b', name: 'x', lists: [{ id: 'l', name: 'y' }], cards: cards(count) })
    expect(readBoard(file(5_000)).cards).toHaveLength(5_000)
    expect(readExport(file(5_001))).toMatchObject({ fault: 'too-many-cards' })
  })
})
