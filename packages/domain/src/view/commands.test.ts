import { describe, expect, it } from 'vitest'
import { done, doneAndUndone, id, refusalOf, rowsOf, sampleProject } from '../sample-project.test-support.ts'
import { removeView, saveView } from './commands.ts'
import { MAX_VIEWS } from './view.ts'

const project = sampleProject()
const viewId = id('view', 1)
const view = { viewId, boardId: id('board', 1), title: 'This week', search: 'due=week&label=teal', position: 'a1' }
const saved = done(project, saveView(view))

describe('view.save', () => {
  it('saves under a name, writes over what has the id, and [C3] is taken back', () => {
    const { viewId: newId, ...columns } = view
    expect(saved.get('views', viewId)).toEqual({ id: newId, ...columns })
    expect(rowsOf(doneAndUndone(project, saveView(view)))).toEqual(rowsOf(project))
    const again = saveView({ ...view, title: 'Next week' })
    expect(done(saved, again).get('views', viewId)?.title).toBe('Next week')
    expect(rowsOf(doneAndUndone(saved, again))).toEqual(rowsOf(saved))
  })

  it('is refused on a board that is missing or archived, for an id of another board, and when there are too many', () => {
    expect(refusalOf(project, saveView({ ...view, boardId: id('board', 99) }))).toBe('not-found')
    expect(refusalOf(project, saveView({ ...view, boardId: id('board', 3) }))).toBe('archived')
    expect(refusalOf(saved, saveView({ ...view, boardId: id('board', 2) }))).toBe('exists')
    const full = sampleProject((rows) => {
      const { viewId: _, ...columns } = view
      for (let n = 0; n < MAX_VIEWS; n++) rows.views.push({ id: id('view', n + 100), ...columns })
    })
    expect(refusalOf(full, saveView(view))).toBe('too-many')
  })

  it('[C5] takes a query of an address and nothing else', () => {
    for (const search of ['two words', 'ā', 'x'.repeat(1001)])
      expect(refusalOf(project, saveView({ ...view, search }))).toBe('invalid')
  })
})

it('view.remove removes, is taken back, and is refused for what is not there', () => {
  expect(rowsOf(done(saved, removeView({ viewId })))).toEqual(rowsOf(project))
  expect(rowsOf(doneAndUndone(saved, removeView({ viewId })))).toEqual(rowsOf(saved))
  expect(refusalOf(project, removeView({ viewId }))).toBe('not-found')
})
