import { describe, expect, it } from 'vitest'
import { inverseOf } from '../decide.ts'
import { diceOf } from '../dice.test-support.ts'
import { randomImport } from '../random-import.test-support.ts'
import {
  COORDINATOR,
  done,
  doneAndUndone,
  id,
  LONG_AGO,
  NOW,
  refusalOf,
  sampleProject,
} from '../sample-project.test-support.ts'
import { unsound } from '../sound.ts'
import { type ImportedCard, importCard } from './import-card.ts'

const project = sampleProject()
const cardId = id('card', 50)
const member = id('member', 5)
const line = { position: 'a1', memberId: member, due: null }
const card: ImportedCard = {
  ...randomImport(diceOf(1), project),
  cardId,
  listId: id('list', 1),
  partnerId: id('partner', 1),
  contributorIds: [id('partner', 2)],
  memberIds: [member],
  labelIds: [id('label', 3)],
  watcherIds: [],
  voterIds: [member],
  fields: [{ fieldId: id('field', 1), value: 'Anna' }],
  cover: id('file', 51),
  archivedAt: null,
  description: { text: 'From elsewhere', memberId: member, at: LONG_AGO },
  checklists: [{ id: id('check', 51), title: 'Before', position: 'a1' }],
  lines: [
    { ...line, id: id('line', 51), checklistId: id('check', 51), text: 'Keys', doneAt: LONG_AGO },
    { ...line, id: id('line', 52), checklistId: id('check', 51), text: 'Lamp', doneAt: null },
  ],
  comments: [
    {
      id: id('comment', 51),
      memberId: member,
      at: LONG_AGO,
      text: 'Yes',
      editedAt: LONG_AGO,
      reactions: [{ emoji: '👍', memberIds: [member] }],
    },
  ],
  attachments: [
    {
      id: id('file', 51),
      kind: 'file',
      name: 'a.png',
      url: null,
      mime: 'image/png',
      bytes: 7,
      picture: { width: 1, height: 1 },
      at: LONG_AGO,
      memberId: member,
    },
  ],
}
const refused = (more: Partial<ImportedCard>) => refusalOf(project, importCard({ ...card, ...more }), null)

describe('card.import', () => {
  it('keeps authors and dates as they were, and counts', () => {
    const after = done(project, importCard(card), null)
    expect(after.get('cards', cardId)).toMatchObject({
      boardId: id('board', 1),
      labelIds: [id('label', 3)],
      voterIds: [member],
      fields: { [id('field', 1)]: 'Anna' },
      cover: id('file', 51),
      described: true,
      commentCount: 1,
      fileCount: 1,
      lineCount: 2,
      linesDone: 1,
    })
    expect(after.get('comments', id('comment', 51))).toEqual({ ...card.comments[0], cardId })
    expect(after.get('descriptions', cardId)).toEqual({ ...card.description, id: cardId, cardId, revision: 1 })
    expect([...after.of('checklistLines', cardId)]).toEqual(card.lines.map((row) => ({ ...row, cardId })))
    expect(unsound(after)).toEqual([])
  })

  it('[A1] is the product’s own', () => expect(refusalOf(project, importCard(card), COORDINATOR)).toBe('forbidden'))

  it('is taken back by archiving, unless it came archived', () => {
    expect(doneAndUndone(project, importCard(card), null).get('cards', cardId)?.archivedAt).toBe(NOW)
    expect(inverseOf(project, importCard({ ...card, archivedAt: LONG_AGO }))).toBe(null)
  })

  it('names only what is there', () => {
    const nobody = id('member', 99)
    const [comment, row, file] = [card.comments[0]!, card.lines[0]!, card.attachments[0]!]
    expect(refused({ listId: id('list', 99) })).toBe('not-found')
    expect(refused({ partnerId: id('partner', 99) })).toBe('not-found')
    expect(refused({ contributorIds: [id('partner', 99)] })).toBe('not-found')
    expect(refused({ labelIds: [id('label', 99)] })).toBe('not-found')
    for (const list of ['memberIds', 'watcherIds', 'voterIds']) expect(refused({ [list]: [nobody] })).toBe('not-found')
    expect(refused({ description: { ...card.description!, memberId: nobody } })).toBe('not-found')
    expect(refused({ lines: [{ ...row, memberId: nobody }] })).toBe('not-found')
    expect(refused({ lines: [{ ...row, checklistId: id('check', 1) }] })).toBe('not-found')
    expect(refused({ comments: [{ ...comment, memberId: nobody }] })).toBe('not-found')
    expect(refused({ comments: [{ ...comment, reactions: [{ emoji: '👍', memberIds: [nobody] }] }] })).toBe('not-found')
    expect(refused({ attachments: [{ ...file, memberId: nobody }] })).toBe('not-found')
    expect(refused({ fields: [{ fieldId: id('field', 99), value: 'x' }] })).toBe('not-found')
    expect(refused({ listId: id('list', 3) })).toBe('not-found')
    expect(refused({ cover: id('file', 1) })).toBe('not-found')
  })

  it('takes no id that is there already, and none twice', () => {
    const [comment, row, file, checklist] = [
      card.comments[0]!,
      card.lines[0]!,
      card.attachments[0]!,
      card.checklists[0]!,
    ]
    expect(refused({ cardId: id('card', 1) })).toBe('exists')
    expect(refused({ comments: [{ ...comment, id: id('comment', 1) }] })).toBe('exists')
    expect(refused({ lines: [{ ...row, id: id('line', 1) }] })).toBe('exists')
    expect(refused({ attachments: [{ ...file, id: id('file', 1) }], cover: null })).toBe('exists')
    expect(refused({ checklists: [checklist, { ...checklist, id: id('check', 1) }] })).toBe('exists')
    expect(refused({ comments: [comment, comment] })).toBe('invalid')
    expect(refused({ lines: [row, row] })).toBe('invalid')
    expect(refused({ labelIds: [id('label', 1), id('label', 1)] })).toBe('invalid')
    expect(refused({ contributorIds: [id('partner', 1)] })).toBe('invalid')
    const twice = { emoji: '👍', memberIds: [member, member] }
    for (const reactions of [[twice], [{ ...twice, memberIds: [] }]]) {
      expect(refused({ comments: [{ ...comment, reactions }] })).toBe('invalid')
    }
  })

  it('takes no value that does not fit its field, and no address that a click may not open', () => {
    expect(refused({ fields: [{ fieldId: id('field', 1), value: 7 }] })).toBe('invalid')
    const file = card.attachments[0]!
    expect(refused({ attachments: [{ ...file, kind: 'link' }] })).toBe('invalid')
    expect(refused({ attachments: [{ ...file, kind: 'link', url: 'javascript:alert(1)' }] })).toBe('invalid')
    expect(refused({ listId: id('list', 4) })).toBe('archived')
  })
})
