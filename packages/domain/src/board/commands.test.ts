import { describe, expect, it } from 'vitest'
import { done, doneAndUndone, id, NOW, refusalOf, rowsOf, sampleProject } from '../sample-project.test-support.ts'
import { MAX_BOARDS } from './board.ts'
import { archiveBoard, createBoard, moveBoard, renameBoard, restoreBoard } from './commands.ts'

const project = sampleProject()
const boardId = id('board', 1)
const row = (number: number, of = project) => of.get('boards', id('board', number))
const newBoard = { boardId: id('board', 50), title: 'Visits', position: 'a5', partnerId: id('partner', 2), lang: 'lt' }

describe('board.create', () => {
  it('adds a board, of a partner or of all', () => {
    const after = done(project, createBoard(newBoard))
    expect(row(50, after)).toEqual({
      id: id('board', 50),
      title: 'Visits',
      position: 'a5',
      partnerId: id('partner', 2),
      lang: 'lt',
      archivedAt: null,
    })
    expect(row(50, done(project, createBoard({ ...newBoard, partnerId: null })))?.partnerId).toBe(null)
  })

  it('is refused when the id is taken, the partner is missing, or there are too many', () => {
    expect(refusalOf(project, createBoard({ ...newBoard, boardId }))).toBe('exists')
    expect(refusalOf(project, createBoard({ ...newBoard, partnerId: id('partner', 99) }))).toBe('not-found')
    const full = sampleProject((rows) => {
      const some = rows.boards[0]!
      for (let n = rows.boards.length; n < MAX_BOARDS; n++) rows.boards.push({ ...some, id: id('board', n + 100) })
    })
    expect(refusalOf(full, createBoard(newBoard))).toBe('too-many')
  })

  it('is taken back by archiving the board', () => {
    expect(row(50, doneAndUndone(project, createBoard(newBoard)))?.archivedAt).toBe(NOW)
  })
})

describe.each([
  ['board.rename', (target: string) => renameBoard({ boardId: target, title: 'New' }), { title: 'New' }],
  ['board.move', (target: string) => moveBoard({ boardId: target, position: 'a0V' }), { position: 'a0V' }],
  ['board.archive', (target: string) => archiveBoard({ boardId: target }), { archivedAt: NOW }],
])('%s', (_type, command, written) => {
  it('writes its fields and nothing else', () => {
    expect(row(1, done(project, command(boardId)))).toEqual({ ...row(1), ...written })
  })

  it('is refused for a board that is missing or archived', () => {
    expect(refusalOf(project, command(id('board', 99)))).toBe('not-found')
    expect(refusalOf(project, command(id('board', 3)))).toBe('archived')
  })

  it('[C3] is taken back by its inverse', () => {
    expect(rowsOf(doneAndUndone(project, command(boardId)))).toEqual(rowsOf(project))
  })
})

describe('board.restore', () => {
  const back = (number: number) => restoreBoard({ boardId: id('board', number) })

  it('brings the board back, with what is on it', () => {
    const after = done(project, back(3))
    expect(row(3, after)?.archivedAt).toBe(null)
    expect(after.get('cards', id('card', 7))).toEqual(project.get('cards', id('card', 7)))
  })

  it('is refused for a board that is missing or not archived', () => {
    expect(refusalOf(project, back(99))).toBe('not-found')
    expect(refusalOf(project, back(1))).toBe('not-archived')
  })

  it('is taken back by archiving', () => {
    expect(row(3, doneAndUndone(project, back(3)))?.archivedAt).toBe(NOW)
  })
})
