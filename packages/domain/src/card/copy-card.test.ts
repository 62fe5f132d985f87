import { describe, expect, it } from 'vitest'
import { removeAttachment } from '../attachment/commands.ts'
import { derivedId } from '../id.ts'
import {
  attempt,
  done,
  doneAndUndone,
  emptyCards,
  id,
  LONG_AGO,
  NOW,
  refusalOf,
  rowsOf,
  sampleProject,
} from '../sample-project.test-support.ts'
import { unsound } from '../sound.ts'
import type { Reader } from '../tables.ts'
import { copyCard } from './copy-card.ts'
import { KEPT, type Kept } from './put-copy.ts'

const fromId = id('card', 1)
const newId = id('card', 50)

/** The first card with one of everything inside. */
const project = sampleProject((rows) => {
  emptyCards(rows)
  Object.assign(rows.cards[0]!, {
    partnerId: id('partner', 1),
    contributorIds: [id('partner', 2)],
    start: '2026-05',
    due: '2026-06-01T10:00',
    doneAt: LONG_AGO,
    fields: { [id('field', 1)]: 'Anna' },
    watcherIds: [id('member', 1)],
    voterIds: [id('member', 1)],
    cover: '#plum',
    repeat: { every: 'week', count: 2, until: null },
    template: true,
    described: true,
    commentCount: 1,
    fileCount: 2,
    lineCount: 2,
    linesDone: 1,
  })
  const own = { cardId: fromId, memberId: id('member', 2), at: LONG_AGO }
  rows.descriptions.push({ ...own, id: fromId, text: 'Whom to ask', revision: 7 })
  rows.checklists.push({ id: id('checks', 1), cardId: fromId, title: 'Before', position: 'a1' })
  const line = { cardId: fromId, checklistId: id('checks', 1), due: '2026-05-30' }
  rows.checklistLines.push(
    { ...line, id: id('line', 1), position: 'a1', text: 'Keys', doneAt: LONG_AGO, memberId: id('member', 3) },
    { ...line, id: id('line', 2), position: 'a2', text: 'Lamp', doneAt: null, memberId: id('member', 5) },
  )
  rows.comments.push({ ...own, id: id('comment', 1), text: 'Yes', editedAt: null, reactions: [] })
  const file = { ...own, mime: 'text/html', bytes: 0, picture: null, contentId: null }
  rows.attachments.push(
    { ...file, id: id('file', 1), kind: 'link', name: 'Page', url: 'https://example.org/' },
    { ...file, id: id('file', 2), kind: 'file', name: 'plan.pdf', url: null },
  )
})

const copy = (keep: readonly Kept[], more: object = {}) =>
  copyCard({
    cardId: newId,
    fromId,
    listId: id('list', 2),
    position: 'a5',
    title: 'Again',
    keep: [...keep],
    ...more,
  })
const face = (of: Reader) => of.get('cards', newId)

describe('card.copy', () => {
  it('takes its description, kind and colour along, and nothing that was not named', () => {
    const after = done(project, copy([]))
    expect(face(after)).toMatchObject({
      boardId: id('board', 1),
      listId: id('list', 2),
      position: 'a5',
      title: 'Again',
      cover: '#plum',
      described: true,
      doneAt: null,
      template: false,
      watcherIds: [],
      voterIds: [],
      labelIds: [],
      memberIds: [],
      partnerId: null,
      contributorIds: [],
      start: null,
      due: null,
      repeat: null,
      fields: {},
      lineCount: 0,
      fileCount: 0,
      commentCount: 0,
    })
    expect(after.get('descriptions', newId)).toMatchObject({ cardId: newId, text: 'Whom to ask', revision: 1 })
    expect(after.get('cards', fromId)).toEqual(project.get('cards', fromId))
  })

  it('keeps what is named: only people who are still there, lines unticked', () => {
    const after = done(project, copy(KEPT))
    const source = project.get('cards', fromId)!
    expect(face(after)).toMatchObject({
      labelIds: source.labelIds,
      memberIds: [id('member', 3)],
      partnerId: source.partnerId,
      contributorIds: source.contributorIds,
      start: source.start,
      due: source.due,
      repeat: source.repeat,
      fields: source.fields,
      lineCount: 2,
      linesDone: 0,
      fileCount: 2,
      commentCount: 1,
    })
    const lines = [...after.of('checklistLines', newId)]
    expect(lines.map(({ text, doneAt, memberId, due }) => [text, doneAt, memberId, due])).toEqual([
      ['Keys', null, id('member', 3), '2026-05-30'],
      ['Lamp', null, null, '2026-05-30'],
    ])
    expect(lines.map(({ checklistId }) => checklistId)).toEqual(Array(2).fill(derivedId(newId, id('checks', 1))))
    expect([...after.of('attachments', newId)].map(({ name }) => name)).toEqual(['Page', 'plan.pdf'])
    expect([...after.of('comments', newId)]).toMatchObject([{ memberId: id('member', 2), at: LONG_AGO, text: 'Yes' }])
    expect(unsound(after)).toEqual([])
  })

  it('[C12] shows the same content as the first card, also as a copy of a copy, and its picture as the cover', () => {
    const withPicture = sampleProject((rows) => {
      rows.cards[0]!.cover = id('file', 1)
    })
    const once = done(withPicture, copy(['files']))
    const own = derivedId(newId, id('file', 1))
    expect(face(once)).toMatchObject({ cover: own, fileCount: 2 })
    expect(once.get('attachments', own)).toEqual({
      ...withPicture.get('attachments', id('file', 1)),
      id: own,
      cardId: newId,
      contentId: id('file', 1),
    })
    expect(once.get('attachments', derivedId(newId, id('file', 2)))?.contentId).toBe(null)
    const again = id('card', 51)
    const twice = done(once, copy(['files'], { cardId: again, fromId: newId }))
    expect(twice.get('attachments', derivedId(again, own))?.contentId).toBe(id('file', 1))
    expect(unsound(twice)).toEqual([])
    expect(face(done(withPicture, copy([])))).toMatchObject({ cover: null, fileCount: 0 })

    const place = { attachmentId: own, cardId: newId }
    const undone = doneAndUndone(once, removeAttachment(place))
    expect(undone.get('attachments', own)?.contentId).toBe(id('file', 1))
    expect(face(undone)?.cover).toBe(own)
  })

  it('[C2] makes the same rows wherever it is done', () => {
    expect(attempt(project, copy(KEPT)).changes).toEqual(attempt(project, copy(KEPT)).changes)
  })

  it('leaves the values of fields behind when it goes to another board', () => {
    expect(face(done(project, copy(['fields'], { listId: id('list', 3) })))?.fields).toEqual({})
  })

  it('is refused when the id is taken, the source or the list is missing, or the list is archived', () => {
    expect(refusalOf(project, copy([], { cardId: id('card', 2) }))).toBe('exists')
    expect(refusalOf(project, copy([], { fromId: id('card', 99) }))).toBe('not-found')
    expect(refusalOf(project, copy([], { listId: id('list', 99) }))).toBe('not-found')
    expect(refusalOf(project, copy([], { listId: id('list', 4) }))).toBe('archived')
    expect(refusalOf(project, copy([], { fromId: id('card', 4) }))).toBe(null)
  })

  it('is taken back by archiving the copy', () => {
    const after = done(project, copy(KEPT))
    const undone = done(after, copyCard.invert(project, copy(KEPT).body)!)
    expect(face(undone)).toEqual({ ...face(after), archivedAt: NOW })
    expect(rowsOf(undone).comments).toEqual(rowsOf(after).comments)
  })
})
