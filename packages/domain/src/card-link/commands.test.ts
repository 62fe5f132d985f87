import { describe, expect, it } from 'vitest'
import { deleteCard } from '../card/delete-card.ts'
import { inverseOf } from '../decide.ts'
import {
  done,
  doneAndUndone,
  emptyCards,
  id,
  refusalOf,
  rowsOf,
  sampleProject,
} from '../sample-project.test-support.ts'
import type { CardLink } from './card-link.ts'
import { linkCards, unlinkCards } from './commands.ts'

const project = sampleProject()
const link = (from: number, to: number, kind: CardLink['kind'] = 'blocks', number = 1) =>
  linkCards({ linkId: id('link', number), fromId: id('card', from), toId: id('card', to), kind })
const unlink = unlinkCards({ linkId: id('link', 1) })

describe('card.link', () => {
  it('ties two cards, also of two boards, and [C3] is taken back', () => {
    const expected = { id: id('link', 1), fromId: id('card', 1), toId: id('card', 3), kind: 'blocks' }
    expect(done(project, link(1, 3)).get('cardLinks', id('link', 1))).toEqual(expected)
    expect(rowsOf(doneAndUndone(project, link(1, 3)))).toEqual(rowsOf(project))
  })

  it('[C1] is refused to the card itself and a second time, from either end, but not of another kind', () => {
    const linked = done(project, link(1, 2))
    expect(refusalOf(project, link(1, 1))).toBe('invalid')
    expect(refusalOf(linked, link(1, 2, 'blocks', 2))).toBe('exists')
    expect(refusalOf(linked, link(2, 1, 'blocks', 2))).toBe('exists')
    expect(refusalOf(linked, link(1, 3, 'blocks', 1))).toBe('exists')
    expect(refusalOf(linked, link(2, 1, 'relates', 2))).toBe(null)
  })

  it('is refused from a card that is missing or archived and to one that is missing', () => {
    expect(refusalOf(project, link(99, 1))).toBe('not-found')
    expect(refusalOf(project, link(1, 99))).toBe('not-found')
    expect(refusalOf(project, link(4, 1))).toBe('archived')
    expect(refusalOf(project, link(1, 4))).toBe(null)
  })
})

describe('card.unlink', () => {
  it('unties, and [C3] is taken back', () => {
    const linked = done(project, link(1, 2))
    expect(rowsOf(done(linked, unlink))).toEqual(rowsOf(project))
    expect(rowsOf(doneAndUndone(linked, unlink))).toEqual(rowsOf(linked))
    expect(refusalOf(project, unlink)).toBe('not-found')
  })

  it('[C7] is done from either end, but not when both are archived', () => {
    const between = (from: number, to: number) =>
      sampleProject((rows) => {
        rows.cardLinks.push({ id: id('link', 1), fromId: id('card', from), toId: id('card', to), kind: 'relates' })
      })
    expect(refusalOf(between(4, 1), unlink)).toBe(null)
    expect(inverseOf(between(4, 1), unlink)).toBe(null)
    expect(refusalOf(between(1, 4), unlink)).toBe(null)
    expect(refusalOf(between(4, 6), unlink)).toBe('archived')
  })
})

it('[C7] a deleted card takes its links and details along', () => {
  const full = sampleProject((rows) => {
    emptyCards(rows)
    const cardId = id('card', 4)
    rows.cards[3]!.lineCount = 1
    rows.checklists.push({ id: id('checks', 1), cardId, title: 'Before', position: 'a1' })
    rows.checklistLines.push({
      id: id('line', 1),
      cardId,
      checklistId: id('checks', 1),
      position: 'a1',
      text: 'Keys',
      doneAt: null,
      memberId: null,
      due: null,
    })
    rows.cardLinks.push({ id: id('link', 1), fromId: id('card', 1), toId: cardId, kind: 'duplicates' })
    rows.cardLinks.push({ id: id('link', 2), fromId: id('card', 1), toId: id('card', 2), kind: 'duplicates' })
  })
  const after = done(full, deleteCard({ cardId: id('card', 4) }))
  expect([...after.all('cardLinks')].map((row) => row.id)).toEqual([id('link', 2)])
  expect([after.size('checklists'), after.size('checklistLines')]).toEqual([0, 0])
})
