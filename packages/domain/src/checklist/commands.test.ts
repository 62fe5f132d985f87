import { describe, expect, it } from 'vitest'
import { inverseOf } from '../decide.ts'
import {
  done,
  doneAndUndone,
  id,
  LONG_AGO,
  NOW,
  refusalOf,
  rowsOf,
  sampleProject,
} from '../sample-project.test-support.ts'
import { MAX_CHECKLISTS, MAX_LINES } from './checklist.ts'
import { addChecklist, moveChecklist, removeChecklist, renameChecklist, restoreChecklist } from './commands.ts'

const project = sampleProject()
const cardId = id('card', 1)
const place = { checklistId: id('check', 1), cardId }
const added = addChecklist({ checklistId: id('check', 50), cardId, title: 'Before', position: 'a5' })
const checklist = (of = project, number = 1) => of.get('checklists', id('check', number))

describe('checklist.add', () => {
  it('puts an empty checklist on the card, and is taken back by removing it', () => {
    const row = { id: id('check', 50), cardId, title: 'Before', position: 'a5' }
    expect(checklist(done(project, added), 50)).toEqual(row)
    expect(rowsOf(doneAndUndone(project, added))).toEqual(rowsOf(project))
  })

  it('is refused when the id is taken, the card is missing or archived, or there are too many', () => {
    expect(refusalOf(project, addChecklist({ ...added.body, checklistId: id('check', 3) }))).toBe('exists')
    expect(refusalOf(project, addChecklist({ ...added.body, cardId: id('card', 99) }))).toBe('not-found')
    for (const card of [4, 5, 6, 7]) {
      expect(refusalOf(project, addChecklist({ ...added.body, cardId: id('card', card) }))).toBe('archived')
    }
    const full = sampleProject((rows) => {
      const some = rows.checklists[0]!
      rows.checklists.push(...Array.from({ length: MAX_CHECKLISTS }, (_, n) => ({ ...some, id: id('check', n + 100) })))
    })
    expect(refusalOf(full, added)).toBe('too-many')
  })
})

describe('checklist.rename and checklist.move', () => {
  it('write their field and are taken back', () => {
    for (const [command, written] of [
      [renameChecklist({ ...place, title: 'After' }), { title: 'After' }],
      [moveChecklist({ ...place, position: 'a9' }), { position: 'a9' }],
    ] as const) {
      expect(checklist(done(project, command))).toEqual({ ...checklist(), ...written })
      expect(rowsOf(doneAndUndone(project, command))).toEqual(rowsOf(project))
    }
  })

  it('[A3] know no checklist of another card', () => {
    const elsewhere = { ...place, checklistId: id('check', 3) }
    expect(refusalOf(project, renameChecklist({ ...elsewhere, title: 'x' }))).toBe('not-found')
    expect(refusalOf(project, moveChecklist({ ...elsewhere, position: 'a1' }))).toBe('not-found')
    expect(refusalOf(project, removeChecklist(elsewhere))).toBe('not-found')
  })
})

describe('checklist.remove and checklist.restore', () => {
  it('take the lines along and bring them back, also those of somebody who left', () => {
    const two = removeChecklist({ ...place, checklistId: id('check', 2) })
    expect(rowsOf(doneAndUndone(project, two))).toEqual(rowsOf(project))
    const after = done(project, removeChecklist(place))
    expect([...after.of('checklistLines', cardId)].map((line) => line.id)).toEqual([id('line', 3)])
    expect(after.get('cards', cardId)).toMatchObject({ lineCount: 1, linesDone: 0 })
    const back = doneAndUndone(project, removeChecklist(place))
    expect(back.get('cards', cardId)).toEqual(project.get('cards', cardId))
    expect(back.get('checklistLines', id('line', 1))).toEqual(project.get('checklistLines', id('line', 1)))
  })

  it('the server says when a line that comes back was done', () => {
    const back = doneAndUndone(project, removeChecklist(place)).get('checklistLines', id('line', 2))
    expect(back).toEqual({ ...project.get('checklistLines', id('line', 2)), doneAt: NOW })
    expect(project.get('checklistLines', id('line', 2))?.doneAt).toBe(LONG_AGO)
  })

  it('is refused with a line twice, one that is there, an unknown person, or too many', () => {
    const inverse = inverseOf(project, removeChecklist(place))!
    const body = restoreChecklist.body.parse(inverse.body)
    const gone = done(project, removeChecklist(place))
    const line = body.lines[0]!
    const restore = (lines: typeof body.lines) => refusalOf(gone, restoreChecklist({ ...body, lines }))
    expect(restore(body.lines)).toBe(null)
    expect(restore([line, line])).toBe('invalid')
    expect(restore([{ ...line, lineId: id('line', 3) }])).toBe('exists')
    expect(restore([{ ...line, memberId: id('member', 99) }])).toBe('not-found')
    expect(restore(Array.from({ length: MAX_LINES }, (_, n) => ({ ...line, lineId: id('line', n + 100) })))).toBe(
      'too-many',
    )
    expect(refusalOf(project, restoreChecklist(body))).toBe('exists')
  })
})
