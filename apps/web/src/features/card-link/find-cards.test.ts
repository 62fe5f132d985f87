import { bareCard } from '@meanwhile/domain/card/card'
import { expect, it } from 'vitest'
import { findCards, MOST_FOUND } from './find-cards.ts'

const card = (id: string, title: string, archivedAt: string | null = null) => ({
  ...bareCard({ id, boardId: 'b', listId: 'l', position: 'a0', title, kind: 'task' }),
  archivedAt,
})
const cards = [card('1', 'Riga: jumts', '2026-01-01T00:00:00.000Z'), card('2', 'Rīga, jumta segums'), card('3', 'Łódź')]
const found = (search: string, wanted = () => true) => findCards(cards, search, wanted).map(({ id }) => id)

it('finds by all words, folded; archived ones come last', () => {
  expect(found('riga')).toEqual(['2', '1'])
  expect(found('jumt RIGA')).toEqual(['2', '1'])
  expect(found('lodz')).toEqual(['3'])
  expect(found('riga lodz')).toEqual([])
  expect(found('', () => false)).toEqual([])
})

it('stops at one more than is shown, so that it can be said that there are more', () => {
  const many = Array.from({ length: 50 }, (_, n) => card(String(n), 'Card'))
  expect(findCards(many, 'card', () => true)).toHaveLength(MOST_FOUND + 1)
})
