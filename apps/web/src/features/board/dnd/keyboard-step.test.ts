import { expect, it } from 'vitest'
import { stepCard, stepList } from './keyboard-step.ts'

const COLUMNS = [
  { id: 'a', count: 3 },
  { id: 'b', count: 0 },
  { id: 'c', count: 5 },
]

it('walks a card up and down to both ends of its list', () => {
  expect(stepCard(COLUMNS, { listId: 'a', index: 2 }, 'ArrowDown')).toEqual({ listId: 'a', index: 3 })
  expect(stepCard(COLUMNS, { listId: 'a', index: 3 }, 'ArrowDown')).toBeNull()
  expect(stepCard(COLUMNS, { listId: 'a', index: 0 }, 'ArrowUp')).toBeNull()
})

it('walks a card sideways at the same height, into empty lists too', () => {
  expect(stepCard(COLUMNS, { listId: 'a', index: 2 }, 'ArrowRight')).toEqual({ listId: 'b', index: 0 })
  expect(stepCard(COLUMNS, { listId: 'c', index: 4 }, 'ArrowLeft')).toEqual({ listId: 'b', index: 0 })
  expect(stepCard(COLUMNS, { listId: 'c', index: 4 }, 'ArrowRight')).toBeNull()
  expect(stepCard(COLUMNS, { listId: 'a', index: 0 }, 'x')).toBeNull()
  expect(stepCard(COLUMNS, { listId: 'gone', index: 0 }, 'ArrowDown')).toBeNull()
})

it('walks a list among the others', () => {
  expect(stepList(1, 3, 'ArrowRight')).toBe(2)
  expect(stepList(3, 3, 'ArrowRight')).toBeNull()
  expect(stepList(0, 3, 'ArrowLeft')).toBeNull()
  expect(stepList(1, 3, 'ArrowDown')).toBeNull()
})
