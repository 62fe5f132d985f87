import { expect, it } from 'vitest'
import { History, type UndoStep } from './history.ts'

const step = (name: string): UndoStep => ({ type: name, about: {}, count: 1 })

it('[C6] gives my steps back, the newest first, and again for redo', () => {
  const history = new History()
  expect([history.canUndo, history.canRedo, history.takeUndo(), history.takeRedo()]).toEqual([
    false,
    false,
    undefined,
    undefined,
  ])
  history.did(step('one'))
  history.did(step('two'))
  expect(history.takeUndo()?.type).toBe('two')
  history.undid(step('two back'))
  expect([history.canUndo, history.canRedo]).toEqual([true, true])
  expect(history.takeRedo()?.type).toBe('two back')
  history.redid(step('two again'))
  expect(history.takeUndo()?.type).toBe('two again')
  expect(history.takeUndo()?.type).toBe('one')
  expect(history.canUndo).toBe(false)
})

it('[C6] forgets what could be redone at the next step of mine', () => {
  const history = new History()
  history.undid(step('one'))
  history.did(step('two'))
  expect(history.canRedo).toBe(false)
})

it('keeps the last hundred steps', () => {
  const history = new History()
  for (let n = 1; n <= 150; n++) history.did(step(String(n)))
  const taken: string[] = []
  for (let last = history.takeUndo(); last; last = history.takeUndo()) taken.push(last.type)
  expect(taken).toHaveLength(100)
  expect([taken[0], taken.at(-1)]).toEqual(['150', '51'])
})
