import { describe, expect, it } from 'vitest'
import {
  attempt,
  done,
  doneAndUndone,
  id,
  NOW,
  refusalOf,
  rowsOf,
  sampleProject,
} from '../sample-project.test-support.ts'
import { archiveList, createList, moveList, renameList, restoreList } from './commands.ts'
import { MAX_LISTS } from './list.ts'

const project = sampleProject()
const listId = id('list', 1)
const row = (number: number, of = project) => of.get('lists', id('list', number))
const newList = { listId: id('list', 50), boardId: id('board', 1), title: 'Shortlist', position: 'a5' }

describe('list.create', () => {
  it('adds a list to the board, with or without a stage', () => {
    const expected = {
      id: id('list', 50),
      boardId: id('board', 1),
      title: 'Shortlist',
      position: 'a5',
      colour: null,
      softLimit: null,
      archivedAt: null,
    }
    expect(row(50, done(project, createList(newList)))).toEqual({ ...expected, stage: null })
    const staged = done(project, createList({ ...newList, stage: 'visited' }))
    expect(row(50, staged)).toEqual({ ...expected, stage: 'visited' })
  })

  it('is refused when the id is taken, the board is missing or archived, or there are too many', () => {
    expect(refusalOf(project, createList({ ...newList, listId }))).toBe('exists')
    expect(refusalOf(project, createList({ ...newList, boardId: id('board', 99) }))).toBe('not-found')
    expect(refusalOf(project, createList({ ...newList, boardId: id('board', 3) }))).toBe('archived')
    const full = sampleProject((rows) => {
      const some = rows.lists[0]!
      for (let n = rows.lists.length; n < MAX_LISTS; n++) rows.lists.push({ ...some, id: id('list', n + 100) })
    })
    expect(refusalOf(full, createList(newList))).toBe('too-many')
  })

  it('is taken back by archiving the list', () => {
    expect(row(50, doneAndUndone(project, createList(newList)))?.archivedAt).toBe(NOW)
  })
})

describe.each([
  ['list.rename', (target: string) => renameList({ listId: target, title: 'New' }), { title: 'New' }],
  [
    'list.move',
    (target: string) => moveList({ listId: target, boardId: id('board', 2), position: 'a0V' }),
    { boardId: id('board', 2), position: 'a0V' },
  ],
  ['list.archive', (target: string) => archiveList({ listId: target }), { archivedAt: NOW }],
])('%s', (_type, command, written) => {
  it('writes its fields and no others of the list', () => {
    expect(row(1, done(project, command(listId)))).toEqual({ ...row(1), ...written })
  })

  it('is refused for a list that is missing, archived or on an archived board', () => {
    expect(refusalOf(project, command(id('list', 99)))).toBe('not-found')
    expect(refusalOf(project, command(id('list', 4)))).toBe('archived')
    expect(refusalOf(project, command(id('list', 5)))).toBe('archived')
  })

  it('[C3] is taken back by its inverse', () => {
    expect(rowsOf(doneAndUndone(project, command(listId)))).toEqual(rowsOf(project))
  })
})

describe('list.move', () => {
  it('takes its cards along to the other board, archived ones too', () => {
    const after = done(project, moveList({ listId, boardId: id('board', 2), position: 'a0' }))
    for (const number of [1, 2, 4]) expect(after.get('cards', id('card', number))?.boardId).toBe(id('board', 2))
    expect(after.get('cards', id('card', 5))?.boardId).toBe(id('board', 1))
  })

  it('touches no card when it stays on its board', () => {
    const { changes } = attempt(project, moveList({ listId, boardId: id('board', 1), position: 'a9' }))
    expect(changes).toEqual({ rows: { lists: [{ ...row(1), position: 'a9' }] }, gone: {} })
  })

  it('is refused when the board is missing or archived', () => {
    expect(refusalOf(project, moveList({ listId, boardId: id('board', 99), position: 'a0' }))).toBe('not-found')
    expect(refusalOf(project, moveList({ listId, boardId: id('board', 3), position: 'a0' }))).toBe('archived')
  })
})

describe('list.restore', () => {
  const back = (number: number) => restoreList({ listId: id('list', number) })

  it('brings the list back', () => {
    expect(row(4, done(project, back(4)))?.archivedAt).toBe(null)
  })

  it('is refused for a list that is missing, not archived, or on an archived board', () => {
    expect(refusalOf(project, back(99))).toBe('not-found')
    expect(refusalOf(project, back(1))).toBe('not-archived')
    const both = sampleProject((rows) => {
      rows.lists[4]!.archivedAt = NOW
    })
    expect(refusalOf(both, back(5))).toBe('archived')
  })

  it('is taken back by archiving', () => {
    expect(row(4, doneAndUndone(project, back(4)))?.archivedAt).toBe(NOW)
  })
})
