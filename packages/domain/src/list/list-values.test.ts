import { describe, expect, it } from 'vitest'
import { byPosition } from '../position.ts'
import { attempt, done, doneAndUndone, id, refusalOf, rowsOf, sampleProject } from '../sample-project.test-support.ts'
import type { Reader } from '../tables.ts'
import { setListColour, setListLimit } from './list-values.ts'
import { orderList } from './order-list.ts'

const project = sampleProject()
const listId = id('list', 1)

describe.each([
  ['list.colour', (target: string) => setListColour({ listId: target, colour: 'moss' }), { colour: 'moss' }],
  ['list.limit', (target: string) => setListLimit({ listId: target, softLimit: 7 }), { softLimit: 7 }],
])('%s', (_type, command, written) => {
  it('writes its field and no other, and [C3] is taken back', () => {
    expect(done(project, command(listId)).get('lists', listId)).toEqual({ ...project.get('lists', listId), ...written })
    expect(rowsOf(doneAndUndone(project, command(listId)))).toEqual(rowsOf(project))
  })

  it('is refused for a list that is missing, archived or on an archived board', () => {
    expect(refusalOf(project, command(id('list', 99)))).toBe('not-found')
    expect(refusalOf(project, command(id('list', 4)))).toBe('archived')
    expect(refusalOf(project, command(id('list', 5)))).toBe('archived')
  })
})

describe('list.order', () => {
  const full = (positions: string[]) =>
    sampleProject((rows) => {
      const some = rows.cards[2]!
      rows.cards.push(...positions.map((position, n) => ({ ...some, id: id('card', 31 + n), position })))
    })
  const sort = (...numbers: number[]) =>
    orderList({ listId: id('list', 3), cardIds: numbers.map((number) => id('card', number)) })
  const order = (of: Reader) =>
    [...of.all('cards')]
      .filter((card) => card.listId === id('list', 3))
      .sort(byPosition)
      .map((card) => Number(card.id.slice(4)))

  it('shares out the places that the cards have, and [C3] is taken back', () => {
    const three = full(['a5', 'a7'])
    const after = done(three, sort(32, 3, 31))
    expect(order(three)).toEqual([3, 31, 32])
    expect(order(after)).toEqual([32, 3, 31])
    expect(['a3', 'a5', 'a7'].sort()).toEqual(
      [...after.all('cards')]
        .filter((card) => card.listId === id('list', 3))
        .map((card) => card.position)
        .sort(),
    )
    expect(rowsOf(doneAndUndone(three, sort(32, 3, 31)))).toEqual(rowsOf(three))
  })

  it('leaves a card that is not named where it is', () => {
    const three = full(['a5', 'a7'])
    expect(order(done(three, sort(32, 3)))).toEqual([32, 31, 3])
  })

  it('gives new places when two cards have the same one', () => {
    const tie = full(['a5', 'a5', 'a5'])
    expect(order(done(tie, sort(33, 31, 32, 3)))).toEqual([33, 31, 32, 3])
    expect(order(doneAndUndone(tie, sort(33, 31, 32, 3)))).toEqual([3, 31, 32, 33])
  })

  it('passes over a card that was moved away meanwhile', () => {
    const three = full(['a5', 'a7'])
    expect(order(done(three, sort(32, 1, 31, 3)))).toEqual([32, 31, 3])
    expect(attempt(three, sort(1)).changes).toEqual({ rows: {}, gone: {} })
  })

  it('is refused for a card or list that is missing, an archived list, no card and one card twice', () => {
    expect(refusalOf(project, sort(99))).toBe('not-found')
    expect(refusalOf(project, orderList({ listId: id('list', 99), cardIds: [id('card', 1)] }))).toBe('not-found')
    expect(refusalOf(project, orderList({ listId: id('list', 4), cardIds: [id('card', 1)] }))).toBe('archived')
    expect(refusalOf(project, sort())).toBe('invalid')
    expect(refusalOf(project, sort(3, 3))).toBe('invalid')
  })
})
