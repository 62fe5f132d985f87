import { bareCard, type Card } from '@meanwhile/domain/card/card'
import { expect, it } from 'vitest'
import { type Sort, sortCards } from './sort-cards.ts'

const card = (title: string, more: Partial<Card> = {}): Card => ({
  ...bareCard({ id: title, boardId: 'b', listId: 'l', position: 'a0', title, kind: 'task' }),
  ...more,
})
const around = {
  anchors: { START: '2026-01-01' },
  compare: new Intl.Collator('lv', { numeric: true }).compare,
  partnerName: (id: string) => id,
  created: { first: '2026-01-01T08:00:00.000Z', second: '2026-01-01T08:00:00.001Z', third: '2026-02-01T08:00:00.000Z' },
}
const sorted = (cards: Card[], sort: Sort) => sortCards(cards, sort, around).map(({ title }) => title)

it('sorts by title as the reader counts and spells', () => {
  expect(sorted([card('10'), card('čaks'), card('9'), card('dūmi'), card('cits')], 'title')).toEqual([
    '9',
    '10',
    'cits',
    'čaks',
    'dūmi',
  ])
})

it('sorts by due date at whatever precision, those without one last and in their order', () => {
  const cards = [
    card('none'),
    card('June', { due: '2026-06' }),
    card('M2', { due: 'M2' }),
    card('unknown event', { due: 'GA+1M' }),
    card('day', { due: '2026-05-31' }),
  ]
  expect(sorted(cards, 'due')).toEqual(['M2', 'day', 'June', 'none', 'unknown event'])
})

it('sorts by responsible partner and turns round', () => {
  const cards = [card('1', { partnerId: 'Riga' }), card('2'), card('3', { partnerId: 'Aarhus' })]
  expect(sorted(cards, 'partner')).toEqual(['3', '1', '2'])
  expect(sorted(cards, 'reverse')).toEqual(['3', '2', '1'])
})

it('sorts by when a card was made, those that the server does not know yet last', () => {
  const cards = ['second', 'new', 'third', 'first'].map((title) => card(title))
  expect(sorted(cards, 'oldest')).toEqual(['first', 'second', 'third', 'new'])
  expect(sorted(cards, 'newest')).toEqual(['third', 'second', 'first', 'new'])
})
