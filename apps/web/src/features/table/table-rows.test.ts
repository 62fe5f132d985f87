import { bareCard, type Card } from '@meanwhile/domain/card/card'
import { compareText } from '@meanwhile/wording/format'
import { describe, expect, it } from 'vitest'
import type { Column, OwnColumn } from './columns.ts'
import { groupRows, nextSort, placeOfRow, plainRows, readSort, sortCards, type TableNames } from './table-rows.ts'

const names: TableNames = {
  compareText: compareText('lv'),
  anchors: { START: '2022-01-01' },
  listOrder: (id) => ['x', 'y'].indexOf(id),
  kind: (kind) => kind,
  member: (id) => id,
  partner: (id) => id,
  label: (id) => id,
  option: (_field, id) => id,
  created: (id) =>
    ({ 1: '2026-01-01T08:00:00.001Z', 2: '2026-01-01T08:00:00.000Z', 10: '2025-12-31T23:59:59.999Z' })[id],
}
const card = (id: string, change: Partial<Card> = {}): Card => ({
  ...bareCard({ id, boardId: 'b', listId: 'x', position: id, title: id, kind: 'task' }),
  ...change,
})
const column = (own: OwnColumn): Column => ({ id: own, own, field: null, title: own, width: 100 })
const sorted = (cards: Card[], own: OwnColumn, down = false) =>
  sortCards(cards, column(own), down, names).map(({ id }) => id)

describe('sorting', () => {
  it('follows the alphabet of the reader', () => {
    expect(
      sorted(
        [card('1', { title: 'Čiekurkalns' }), card('2', { title: 'Daugava' }), card('3', { title: 'Cēsis' })],
        'title',
      ),
    ).toEqual(['3', '1', '2'])
  })

  it('sorts dates as dates, whatever they are known as, and leaves what has none at the end both ways', () => {
    const cards = [card('1'), card('2', { due: '2022-03' }), card('3', { due: 'M2' }), card('4', { due: '2022-03-01' })]
    expect(sorted(cards, 'due')).toEqual(['3', '4', '2', '1'])
    expect(sorted(cards, 'due', true)).toEqual(['2', '4', '3', '1'])
  })

  it('keeps the order of the board among equals', () => {
    expect(sorted([card('3'), card('1'), card('2', { listId: 'y' })], 'list')).toEqual(['3', '1', '2'])
  })

  it('sorts by the first of the partners that take part', () => {
    const cards = [card('1'), card('2', { contributorIds: ['d', 'a'] }), card('3', { contributorIds: ['c'] })]
    expect(sorted(cards, 'contributors')).toEqual(['3', '2', '1'])
  })

  it('sorts by when cards were made, to the millisecond, and leaves those of which that is not known at the end', () => {
    const cards = [card('1'), card('3'), card('2'), card('10')]
    expect(sorted(cards, 'created')).toEqual(['10', '2', '1', '3'])
    expect(sorted(cards, 'created', true)).toEqual(['1', '2', '10', '3'])
  })

  it('sorts numbers of a field as numbers', () => {
    const field = { id: 'f', type: 'number' } as NonNullable<Column['field']>
    const cards = [card('1', { fields: { f: 10 } }), card('2', { fields: { f: 9 } }), card('3')]
    const found = sortCards(cards, { id: 'f', own: null, field, title: 'f', width: 1 }, false, names)
    expect(found.map(({ id }) => id)).toEqual(['2', '1', '3'])
  })

  it('goes up, down and back', () => {
    expect(nextSort(null, 'due')).toBe('due')
    expect(nextSort(readSort('due'), 'due')).toBe('-due')
    expect(nextSort(readSort('-due'), 'due')).toBeNull()
    expect(nextSort(readSort('-due'), 'title')).toBe('title')
  })
})

it('puts a card under each of its people, those with none last, and shows no empty group', () => {
  const cards = [card('1', { memberIds: ['b', 'a'] }), card('2'), card('3', { memberIds: ['b'] })]
  const rows = groupRows(cards, 'person', ['a', 'b', 'c']).map((row) => (row.kind === 'group' ? row.id : row.cardId))
  expect(rows).toEqual(['a', '1', 'b', '1', '3', null, '2'])
})

it('finds a row again where the order put it, and in another group where its card went', () => {
  const [a, b, c] = [card('a'), card('b'), card('c')]
  const before = plainRows([a, b, c])
  expect(placeOfRow(plainRows([c, b, a]), before[0], 0)).toBe(2)
  expect(placeOfRow(plainRows([b, c]), before[2], 2)).toBe(1)
  expect(placeOfRow(plainRows([b]), before[2], 2)).toBe(0)

  const inX = groupRows([a, b], 'list', ['x', 'y'])
  const moved = groupRows([{ ...a, listId: 'y' }, b], 'list', ['x', 'y'])
  expect(moved[placeOfRow(moved, inX[1], 1)]).toMatchObject({ key: 'y:a' })
})
