import { expect, it } from 'vitest'
import { blockersIn } from './blockers.ts'

const link = (kind: 'blocks' | 'relates', fromId: string, toId: string) => ({ id: fromId + toId, kind, fromId, toId })

it('names those that block a card, once for each state of the links', () => {
  const links = [link('blocks', 'a', 'c'), link('relates', 'b', 'c'), link('blocks', 'd', 'c')]
  expect(blockersIn(links).get('c')).toEqual(['a', 'd'])
  expect(blockersIn(links).get('a')).toBeUndefined()
  expect(blockersIn(links)).toBe(blockersIn(links))
})
