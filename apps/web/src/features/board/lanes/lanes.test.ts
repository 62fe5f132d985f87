import { bareCard, type Card } from '@meanwhile/domain/card/card'
import { expect, it } from 'vitest'
import { laneOf } from './lane-address.ts'
import { alongToLane, cellsOf, NO_LANE, shownLanes, toLane } from './lanes.ts'

const card = (id: string, more: Partial<Card> = {}): Card => ({
  ...bareCard({ id, boardId: 'b', listId: 'l', position: 'a0', title: id, kind: 'task' }),
  ...more,
})

it('reads the rows from the address', () => {
  expect(['?lanes=partner', '?q=x&lanes=label', '?lanes=moon', ''].map(laneOf)).toEqual([
    'partner',
    'label',
    null,
    null,
  ])
})

it('puts a card of two people into both rows, and one of nobody into the last', () => {
  const cells = cellsOf(
    [card('1', { memberIds: ['anna', 'bo'] }), card('2'), card('3', { memberIds: ['bo'] })],
    'person',
  )
  const ids = (lane: string) =>
    cells
      .get(lane)
      ?.get('l')
      ?.map(({ id }) => id)
  expect([ids('anna'), ids('bo'), ids(NO_LANE)]).toEqual([['1'], ['1', '3'], ['2']])
})

it('moves a card from person to person and leaves the others on it', () => {
  const shared = card('1', { memberIds: ['anna', 'bo'] })
  expect(toLane(shared, 'person', 'anna', 'cy').map(({ body }) => body)).toEqual([
    { cardId: '1', memberId: 'anna', on: false },
    { cardId: '1', memberId: 'cy', on: true },
  ])
  expect(toLane(shared, 'person', 'anna', 'bo')).toHaveLength(1)
  expect(toLane(shared, 'person', 'anna', 'anna')).toEqual([])
})

it('takes everybody off in the row of nobody, and names the partner in the row of one', () => {
  const tagged = card('1', { labelIds: ['x', 'y'], partnerId: 'p' })
  expect(toLane(tagged, 'label', 'x', NO_LANE)).toHaveLength(2)
  expect(toLane(tagged, 'partner', 'p', NO_LANE).map(({ body }) => body)).toEqual([{ cardId: '1', value: null }])
})

it('looks once at each of thousands of cards', () => {
  let looks = 0
  function* cards() {
    for (let n = 0; n < 2_000; n++) {
      looks++
      yield card(String(n), { partnerId: `p${n % 9}` })
    }
  }
  expect(cellsOf(cards(), 'partner').size).toBe(9)
  expect(looks).toBe(2_000)
})

it('lets a card in the hand reach every row: those without a card come behind the others while it is there', () => {
  const rows = ['a', 'b', NO_LANE].map((key) => ({ key }))
  const cells = new Map([['b', new Map()]])
  expect(shownLanes(rows, cells, false).map(({ key }) => key)).toEqual(['b'])
  expect(shownLanes(rows, cells, true).map(({ key }) => key)).toEqual(['b', 'a', NO_LANE])
})

it('brings a card along without taking it out of rows that the hand did not come from', () => {
  const bodies = (one: Card, from: string, to: string) => alongToLane(one, 'person', from, to).map(({ body }) => body)
  const two = card('c', { memberIds: ['anna', 'ben'] })
  expect(bodies(two, 'anna', 'eva')).toEqual([
    { cardId: 'c', memberId: 'anna', on: false },
    { cardId: 'c', memberId: 'eva', on: true },
  ])
  expect(bodies(two, 'eva', 'ben')).toEqual([])
  expect(bodies(two, 'eva', 'dina')).toEqual([{ cardId: 'c', memberId: 'dina', on: true }])
  expect(bodies(two, 'eva', NO_LANE)).toHaveLength(2)
})
