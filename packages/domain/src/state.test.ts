import { expect, it } from 'vitest'
import { copyOf, id, rowsOf, sampleProject } from './sample-project.test-support.ts'
import { ProjectState } from './state.ts'

it('begins empty at its version', () => {
  const state = new ProjectState(7)
  expect(state.version).toBe(7)
  expect(state.size('cards')).toBe(0)
  expect([...state.all('cards')]).toEqual([])
  expect(state.get('cards', id('card', 1))).toBe(undefined)
})

it('[C2] takes changed rows whole and drops those that are gone, the same however often', () => {
  const state = copyOf(sampleProject())
  const card = { ...state.get('cards', id('card', 1))!, title: 'New' }
  const changes = { rows: { cards: [card] }, gone: { cards: [id('card', 2)] } }
  state.patch(changes)
  const once = rowsOf(state)
  expect(state.get('cards', card.id)).toBe(card)
  expect(state.get('cards', id('card', 2))).toBe(undefined)
  state.patch(changes)
  expect(rowsOf(state)).toEqual(once)
})

it('takes no notice of a table that it does not know', () => {
  const state = copyOf(sampleProject())
  const before = rowsOf(state)
  state.patch({ rows: { milestones: [{ id: id('stone', 1) }] }, gone: { milestones: [] } } as never)
  expect(rowsOf(state)).toEqual(before)
})
