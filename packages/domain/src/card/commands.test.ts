import { describe, expect, it } from 'vitest'
import { lineToCard } from '../checklist/line-removal.ts'
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
import { MAX_CARD_LABELS, MAX_CARD_MEMBERS, MAX_CARDS } from './card.ts'
import { setCardDue, setCardPartner } from './card-values.ts'
import { archiveCard, assignCard, createCard, labelCard, moveCard, renameCard, restoreCard } from './commands.ts'
import { completeCard } from './complete-card.ts'
import { copyCard } from './copy-card.ts'
import { deleteCard } from './delete-card.ts'

const project = sampleProject()
const cardId = id('card', 1)
const face = (number: number, of = project) => of.get('cards', id('card', number))
const newCard = {
  cardId: id('card', 50),
  listId: id('list', 1),
  title: 'Viskaļi',
  position: 'a5',
  kind: 'site',
} as const

describe('card.create', () => {
  it('puts a card on the list and its board', () => {
    expect(face(50, done(project, createCard(newCard)))).toEqual({
      id: id('card', 50),
      boardId: id('board', 1),
      listId: id('list', 1),
      position: 'a5',
      title: 'Viskaļi',
      kind: 'site',
      partnerId: null,
      contributorIds: [],
      memberIds: [],
      labelIds: [],
      start: null,
      due: null,
      thingId: null,
      objectiveIds: [],
      doneAt: null,
      fields: {},
      watcherIds: [],
      voterIds: [],
      cover: null,
      repeat: null,
      template: false,
      described: false,
      commentCount: 0,
      fileCount: 0,
      lineCount: 0,
      linesDone: 0,
      archivedAt: null,
    })
  })

  it('trims the title and refuses an empty one', () => {
    expect(face(50, done(project, createCard({ ...newCard, title: '  Viskaļi ' })))?.title).toBe('Viskaļi')
    expect(refusalOf(project, createCard({ ...newCard, title: '   ' }))).toBe('invalid')
  })

  it('is refused when the id is taken, the list is missing or archived, or there are too many', () => {
    expect(refusalOf(project, createCard({ ...newCard, cardId }))).toBe('exists')
    expect(refusalOf(project, createCard({ ...newCard, listId: id('list', 99) }))).toBe('not-found')
    expect(refusalOf(project, createCard({ ...newCard, listId: id('list', 4) }))).toBe('archived')
    expect(refusalOf(project, createCard({ ...newCard, listId: id('list', 5) }))).toBe('archived')
    const full = sampleProject((rows) => {
      const some = rows.cards[0]!
      rows.cards = Array.from({ length: MAX_CARDS }, (_, n) => ({ ...some, id: id('card', n + 1000) }))
    })
    expect(refusalOf(full, createCard(newCard))).toBe('too-many')
  })

  it('is taken back by archiving the card', () => {
    expect(face(50, doneAndUndone(project, createCard(newCard)))?.archivedAt).toBe(NOW)
  })
})

describe.each([
  ['card.rename', (target: string) => renameCard({ cardId: target, title: 'New' }), { title: 'New' }],
  [
    'card.move',
    (target: string) => moveCard({ cardId: target, listId: id('list', 3), position: 'a1V' }),
    { listId: id('list', 3), boardId: id('board', 2), position: 'a1V' },
  ],
  [
    'card.label',
    (target: string) => labelCard({ cardId: target, labelId: id('label', 2), on: true }),
    { labelIds: [id('label', 1), id('label', 3), id('label', 2)] },
  ],
  [
    'card.assign',
    (target: string) => assignCard({ cardId: target, memberId: id('member', 1), on: true }),
    { memberIds: [id('member', 3), id('member', 5), id('member', 1)] },
  ],
  [
    'card.partner',
    (target: string) => setCardPartner({ cardId: target, value: id('partner', 2) }),
    { partnerId: id('partner', 2) },
  ],
  ['card.due', (target: string) => setCardDue({ cardId: target, value: '2026-12-31' }), { due: '2026-12-31' }],
  ['card.done', (target: string) => completeCard({ cardId: target, done: true }), { doneAt: NOW }],
  ['card.archive', (target: string) => archiveCard({ cardId: target }), { archivedAt: NOW }],
])('%s', (_type, command, written) => {
  it('writes its fields and nothing else', () => {
    expect(face(1, done(project, command(cardId)))).toEqual({ ...face(1), ...written })
  })

  it('is refused for a card that is missing, archived, in an archived list or on an archived board', () => {
    expect(refusalOf(project, command(id('card', 99)))).toBe('not-found')
    for (const number of [4, 5, 6, 7]) expect(refusalOf(project, command(id('card', number)))).toBe('archived')
  })

  it('[C3] is taken back by its inverse', () => {
    expect(rowsOf(doneAndUndone(project, command(cardId)))).toEqual(rowsOf(project))
  })
})

describe('the time of creation', () => {
  it('[W6] is the stamp of whatever makes a card, and never changes', () => {
    const created = done(project, createCard(newCard))
    expect(created.get('origins', newCard.cardId)?.createdAt).toBe(NOW)
    const moved = done(created, moveCard({ cardId: newCard.cardId, listId: id('list', 2), position: 'a1' }))
    expect(moved.get('origins', newCard.cardId)?.createdAt).toBe(NOW)
    const copy = {
      cardId: id('card', 51),
      fromId: cardId,
      listId: id('list', 1),
      position: 'a6',
      title: 'Copy',
      keep: [],
    }
    expect(done(project, copyCard(copy)).get('origins', copy.cardId)?.createdAt).toBe(NOW)
    const card = { lineId: id('line', 1), cardId, newCardId: id('card', 52), position: 'a7' }
    expect(done(project, lineToCard(card)).get('origins', card.newCardId)?.createdAt).toBe(NOW)
  })
})

describe('card.move', () => {
  it('is refused when the target is missing or archived', () => {
    const to = (list: number) => moveCard({ cardId, listId: id('list', list), position: 'a1' })
    expect(refusalOf(project, to(99))).toBe('not-found')
    expect(refusalOf(project, to(4))).toBe('archived')
    expect(refusalOf(project, to(5))).toBe('archived')
  })
})

describe('card.label', () => {
  const tick = (label: number, on: boolean) => labelCard({ cardId, labelId: id('label', label), on })

  it('ticks once, however often, and unticks', () => {
    expect(face(1, done(project, tick(1, true)))?.labelIds).toEqual([id('label', 1), id('label', 3)])
    expect(face(1, done(project, tick(1, false)))?.labelIds).toEqual([id('label', 3)])
    expect(face(1, done(project, tick(2, false)))?.labelIds).toEqual([id('label', 1), id('label', 3)])
  })

  it('is refused for a missing label, an archived one to put on, and too many', () => {
    expect(refusalOf(project, tick(99, true))).toBe('not-found')
    expect(refusalOf(project, tick(99, false))).toBe('not-found')
    expect(refusalOf(project, tick(3, true))).toBe('archived')
    const full = sampleProject((rows) => {
      const some = rows.labels[0]!
      const labels = Array.from({ length: MAX_CARD_LABELS }, (_, n) => ({ ...some, id: id('label', n + 100) }))
      rows.labels.push(...labels)
      rows.cards[0]!.labelIds = labels.map((label) => label.id)
    })
    expect(refusalOf(full, tick(1, true))).toBe('too-many')
    expect(refusalOf(full, tick(100, false))).toBe(null)
  })

  it('[C3] promises no inverse where there is none: nothing changed, or an archived label came off', () => {
    expect(inverseOf(project, tick(1, true))).toBe(null)
    expect(inverseOf(project, tick(2, false))).toBe(null)
    expect(refusalOf(project, tick(3, false))).toBe(null)
    expect(inverseOf(project, tick(3, false))).toBe(null)
  })
})

describe('card.assign', () => {
  const give = (member: number, on: boolean) => assignCard({ cardId, memberId: id('member', member), on })

  it('gives once, however often, and takes away, also from somebody who left', () => {
    expect(face(1, done(project, give(3, true)))?.memberIds).toEqual([id('member', 3), id('member', 5)])
    expect(face(1, done(project, give(5, false)))?.memberIds).toEqual([id('member', 3)])
  })

  it('is refused for a person who is not there, who left, and for too many', () => {
    expect(refusalOf(project, give(99, true))).toBe('not-found')
    expect(refusalOf(project, give(99, false))).toBe('not-found')
    expect(refusalOf(project, give(5, true))).toBe('not-found')
    const full = sampleProject((rows) => {
      const some = rows.members[5]!
      const people = Array.from({ length: MAX_CARD_MEMBERS }, (_, n) => ({
        ...some,
        id: id('member', n + 100),
        userId: id('user', n + 100),
      }))
      rows.members.push(...people)
      rows.cards[0]!.memberIds = people.map((member) => member.id)
    })
    expect(refusalOf(full, give(1, true))).toBe('too-many')
    expect(refusalOf(full, give(100, false))).toBe(null)
  })

  it('[C3] promises no inverse where there is none: nothing changed, or the person has left', () => {
    expect(inverseOf(project, give(3, true))).toBe(null)
    expect(inverseOf(project, give(1, false))).toBe(null)
    expect(inverseOf(project, give(5, false))).toBe(null)
  })
})

describe('card.partner and card.due', () => {
  it('clear the field with null', () => {
    expect(face(2, done(project, setCardPartner({ cardId: id('card', 2), value: null })))?.partnerId).toBe(null)
    expect(face(2, done(project, setCardDue({ cardId: id('card', 2), value: null })))?.due).toBe(null)
  })

  it('are refused for a missing partner and a day that does not exist', () => {
    expect(refusalOf(project, setCardPartner({ cardId, value: id('partner', 99) }))).toBe('not-found')
    expect(refusalOf(project, setCardDue({ cardId, value: '2026-02-29' }))).toBe('invalid')
  })
})

describe('card.done', () => {
  it('keeps the first day when ticked twice, and opens again', () => {
    const twice = completeCard({ cardId: id('card', 2), done: true })
    expect(face(2, done(project, twice))?.doneAt).toBe(LONG_AGO)
    expect(inverseOf(project, twice)).toBe(null)
    expect(face(2, done(project, completeCard({ cardId: id('card', 2), done: false })))?.doneAt).toBe(null)
  })
})

describe('card.restore', () => {
  it('brings the card back to its list', () => {
    expect(face(4, done(project, restoreCard({ cardId: id('card', 4) })))?.archivedAt).toBe(null)
  })

  it('is refused for a card that is missing, not archived, or in an archived list', () => {
    expect(refusalOf(project, restoreCard({ cardId: id('card', 99) }))).toBe('not-found')
    expect(refusalOf(project, restoreCard({ cardId }))).toBe('not-archived')
    expect(refusalOf(project, restoreCard({ cardId: id('card', 6) }))).toBe('archived')
  })

  it('is taken back by archiving', () => {
    expect(face(4, doneAndUndone(project, restoreCard({ cardId: id('card', 4) })))?.archivedAt).toBe(NOW)
  })
})

describe('card.delete', () => {
  it('[C7] deletes out of the archive, also in an archived list', () => {
    for (const number of [4, 6]) {
      const after = done(project, deleteCard({ cardId: id('card', number) }))
      expect(face(number, after)).toBe(undefined)
      expect(after.size('cards')).toBe(project.size('cards') - 1)
    }
  })

  it('is refused for a card that is missing or not archived, and cannot be taken back', () => {
    expect(refusalOf(project, deleteCard({ cardId: id('card', 99) }))).toBe('not-found')
    expect(refusalOf(project, deleteCard({ cardId }))).toBe('not-archived')
    expect(inverseOf(project, deleteCard({ cardId: id('card', 4) }))).toBe(null)
  })
})
