import { describe, expect, it } from 'vitest'
import { setCardField } from '../card/card-field.ts'
import { inverseOf } from '../decide.ts'
import { done, doneAndUndone, id, NOW, refusalOf, rowsOf, sampleProject } from '../sample-project.test-support.ts'
import { archiveField, createField, editField, moveField, restoreField } from './commands.ts'
import { FIELD_TYPES, type FieldValue, MAX_FIELDS } from './field.ts'

const project = sampleProject()
const fieldId = id('field', 1)
const choiceId = id('field', 4)
const row = (number: number, of = project) => of.get('fields', id('field', number))
const option = (number: number) => ({ id: id('option', number), title: `Option ${number}`, colour: null })
const newField = {
  fieldId: id('field', 50),
  boardId: id('board', 1),
  title: 'Owner',
  type: 'choice',
  options: [option(7)],
  position: 'a5',
  onFace: true,
} as const
const create = (more: object = {}) => createField({ ...newField, options: [...newField.options], ...more })

describe('field.create', () => {
  it('adds a field to the board, and is taken back by archiving it', () => {
    const { fieldId: newId, ...columns } = newField
    expect(row(50, done(project, create()))).toEqual({ id: newId, ...columns, archivedAt: null })
    expect(row(50, doneAndUndone(project, create()))?.archivedAt).toBe(NOW)
  })

  it('is refused when the id is taken, the board is missing or archived, or there are too many', () => {
    expect(refusalOf(project, create({ fieldId }))).toBe('exists')
    expect(refusalOf(project, create({ boardId: id('board', 99) }))).toBe('not-found')
    expect(refusalOf(project, create({ boardId: id('board', 3) }))).toBe('archived')
    const full = sampleProject((rows) => {
      const some = rows.fields[0]!
      for (let n = rows.fields.length; n < MAX_FIELDS; n++) rows.fields.push({ ...some, id: id('field', n + 100) })
    })
    expect(refusalOf(full, create())).toBe('too-many')
  })

  it('[C1] has options for a choice only, each once', () => {
    expect(refusalOf(project, create({ type: 'text' }))).toBe('invalid')
    expect(refusalOf(project, create({ options: [option(7), option(7)] }))).toBe('invalid')
    expect(refusalOf(project, create({ options: [] }))).toBe(null)
  })
})

describe.each([
  ['field.edit', (target: string) => editField({ fieldId: target, fields: { title: 'New' } }), { title: 'New' }],
  ['field.move', (target: string) => moveField({ fieldId: target, position: 'a0V' }), { position: 'a0V' }],
  ['field.archive', (target: string) => archiveField({ fieldId: target }), { archivedAt: NOW }],
])('%s', (_type, command, written) => {
  it('writes its fields and no others, and [C3] is taken back', () => {
    expect(row(1, done(project, command(fieldId)))).toEqual({ ...row(1), ...written })
    expect(rowsOf(doneAndUndone(project, command(fieldId)))).toEqual(rowsOf(project))
  })

  it('is refused for a field that is missing, archived or on an archived board', () => {
    const onArchived = sampleProject((rows) => {
      rows.fields[0]!.boardId = id('board', 3)
    })
    expect(refusalOf(project, command(id('field', 99)))).toBe('not-found')
    expect(refusalOf(project, command(id('field', 6)))).toBe('archived')
    expect(refusalOf(onArchived, command(fieldId))).toBe('archived')
  })
})

it('field.edit gives options to a choice only', () => {
  expect(refusalOf(project, editField({ fieldId, fields: { options: [option(1)] } }))).toBe('invalid')
  expect(refusalOf(project, editField({ fieldId, fields: { options: [] } }))).toBe(null)
  expect(refusalOf(project, editField({ fieldId: choiceId, fields: { options: [option(1)] } }))).toBe(null)
})

it('field.restore brings the field back, and is refused when there is nothing to bring back', () => {
  const back = (number: number) => restoreField({ fieldId: id('field', number) })
  expect(row(6, done(project, back(6)))?.archivedAt).toBe(null)
  expect(row(6, doneAndUndone(project, back(6)))?.archivedAt).toBe(NOW)
  expect(refusalOf(project, back(99))).toBe('not-found')
  expect(refusalOf(project, back(1))).toBe('not-archived')
})

describe('card.field', () => {
  const fill = (field: number, value: FieldValue | null, card = 1) =>
    setCardField({ cardId: id('card', card), fieldId: id('field', field), value })
  const good: FieldValue[] = ['Anna', 12.5, '2026-Q3', id('option', 1), true]

  it('takes a value of the type of the field, and [C3] is taken back', () => {
    for (const [at, value] of good.entries()) {
      const after = done(project, fill(at + 1, value))
      expect(after.get('cards', id('card', 1))?.fields).toEqual({ [id('field', at + 1)]: value })
      expect(rowsOf(doneAndUndone(project, fill(at + 1, value)))).toEqual(rowsOf(project))
      expect(rowsOf(done(after, fill(at + 1, null)))).toEqual(rowsOf(project))
    }
  })

  it('[C1] refuses a value of another type, an empty text and an option that the field does not have', () => {
    const wrong: Record<(typeof FIELD_TYPES)[number], FieldValue[]> = {
      text: [12, true, ' '],
      number: ['12', true],
      date: ['2026-13', 'tomorrow', 2026, true],
      choice: ['Anna', 1, true],
      tick: ['true', 1],
    }
    for (const [at, type] of FIELD_TYPES.entries())
      for (const value of wrong[type])
        expect([value, refusalOf(project, fill(at + 1, value))]).toEqual([value, 'invalid'])
    expect(refusalOf(project, fill(4, id('option', 9)))).toBe('not-found')
    expect(refusalOf(project, fill(2, Number.POSITIVE_INFINITY))).toBe('invalid')
  })

  it('is refused for a missing or archived field, one of another board, and an archived card', () => {
    expect(refusalOf(project, fill(99, 'Anna'))).toBe('not-found')
    expect(refusalOf(project, fill(6, 'Anna'))).toBe('archived')
    expect(refusalOf(project, fill(1, 'Anna', 3))).toBe('not-found')
    expect(refusalOf(project, fill(1, 'Anna', 4))).toBe('archived')
    expect(refusalOf(project, fill(1, 'Anna', 99))).toBe('not-found')
  })

  it('[C3] promises no inverse where an option that is gone came off', () => {
    const chosen = done(project, fill(4, id('option', 1)))
    const gone = done(chosen, editField({ fieldId: choiceId, fields: { options: [option(2)] } }))
    expect(gone.get('cards', id('card', 1))?.fields).toEqual({ [choiceId]: id('option', 1) })
    expect(inverseOf(gone, fill(4, null))).toBe(null)
  })
})
