import { describe, expect, it } from 'vitest'
import { done, doneAndUndone, id, NOW, refusalOf, rowsOf, sampleProject } from '../sample-project.test-support.ts'
import { archiveLabel, createLabel, editLabel, restoreLabel } from './commands.ts'
import { MAX_LABELS } from './label.ts'

const project = sampleProject()
const labelId = id('label', 1)
const row = (number: number, of = project) => of.get('labels', id('label', number))
const fields = { title: 'Urgent', colour: 'brick', pattern: 'cross' } as const

describe('label.create', () => {
  const create = createLabel({ labelId: id('label', 50), fields })

  it('adds a label, and is taken back by archiving it', () => {
    expect(row(50, done(project, create))).toEqual({ id: id('label', 50), ...fields, archivedAt: null })
    expect(row(50, doneAndUndone(project, create))?.archivedAt).toBe(NOW)
  })

  it('is refused when the id is taken or there are too many', () => {
    expect(refusalOf(project, createLabel({ labelId, fields }))).toBe('exists')
    const full = sampleProject((rows) => {
      const some = rows.labels[0]!
      for (let n = rows.labels.length; n < MAX_LABELS; n++) rows.labels.push({ ...some, id: id('label', n + 100) })
    })
    expect(refusalOf(full, create)).toBe('too-many')
  })
})

describe('label.edit', () => {
  it('writes the fields, and [C3] is taken back', () => {
    const edit = editLabel({ labelId, fields })
    expect(row(1, done(project, edit))).toEqual({ id: labelId, ...fields, archivedAt: null })
    expect(rowsOf(doneAndUndone(project, edit))).toEqual(rowsOf(project))
  })

  it('is refused for a missing label', () => {
    expect(refusalOf(project, editLabel({ labelId: id('label', 99), fields }))).toBe('not-found')
  })
})

describe('label.archive', () => {
  it('leaves the label on its cards, and [C3] is taken back', () => {
    const after = done(project, archiveLabel({ labelId }))
    expect(row(1, after)?.archivedAt).toBe(NOW)
    expect(after.get('cards', id('card', 1))?.labelIds).toContain(labelId)
    expect(rowsOf(doneAndUndone(project, archiveLabel({ labelId })))).toEqual(rowsOf(project))
  })

  it('is refused for a label that is missing or archived', () => {
    expect(refusalOf(project, archiveLabel({ labelId: id('label', 99) }))).toBe('not-found')
    expect(refusalOf(project, archiveLabel({ labelId: id('label', 3) }))).toBe('archived')
  })
})

describe('label.restore', () => {
  const back = (number: number) => restoreLabel({ labelId: id('label', number) })

  it('brings the label back, and is taken back by archiving', () => {
    expect(row(3, done(project, back(3)))?.archivedAt).toBe(null)
    expect(row(3, doneAndUndone(project, back(3)))?.archivedAt).toBe(NOW)
  })

  it('is refused for a label that is missing or not archived', () => {
    expect(refusalOf(project, back(99))).toBe('not-found')
    expect(refusalOf(project, back(1))).toBe('not-archived')
  })
})
