import { byPosition } from '@meanwhile/domain/position'
import { expect, test } from 'vitest'
import { OrderedIndex } from './ordered-index.ts'

test('stays in the order of positions, ties by id, whatever is put, moved and taken out', () => {
  const index = new OrderedIndex()
  const rows = new Map<string, { id: string; group: string; position: string }>()
  let seed = 7
  const random = (count: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * count)
  }
  for (let n = 0; n < 3_000; n++) {
    const id = `id${random(120)}`
    if (random(5) === 0) {
      rows.delete(id)
      index.set(id, null)
    } else {
      const row = { id, group: `list${random(3)}`, position: `a${random(40)}` }
      rows.set(id, row)
      index.set(id, row)
    }
  }
  for (const group of ['list0', 'list1', 'list2']) {
    const wanted = [...rows.values()].filter((row) => row.group === group).sort(byPosition)
    expect(index.ids(group)).toEqual(wanted.map(({ id }) => id))
  }
})

test('hands out the same array until something in the group changes, and names the groups that changed', () => {
  const index = new OrderedIndex()
  index.fill([
    { id: 'b', group: 'one', position: 'a1' },
    { id: 'a', group: 'one', position: 'a0' },
    { id: 'c', group: 'two', position: 'a0' },
  ])
  const one = index.ids('one')
  expect(one).toEqual(['a', 'b'])
  expect(index.set('c', { id: 'c', group: 'two', position: 'a5' })).toEqual(['two'])
  expect(index.ids('one')).toBe(one)
  expect(index.set('b', { id: 'b', group: 'one', position: 'a1' })).toEqual([])
  expect(index.set('a', { id: 'a', group: 'two', position: 'a9' })).toEqual(['one', 'two'])
  expect(index.ids('two')).toEqual(['c', 'a'])
  expect(index.ids('nowhere')).toBe(index.ids('nowhere'))
})
