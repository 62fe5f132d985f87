import type { CardLink } from '@meanwhile/domain/card-link/card-link'
import { expect, it } from 'vitest'
import { linksOf, sideOf } from './link-sides.ts'

const link = (kind: CardLink['kind'], fromId = 'a', toId = 'b'): CardLink => ({
  id: `${kind}${fromId}`,
  fromId,
  toId,
  kind,
})

it.each([
  ['blocks', 'a', 'blocks'],
  ['blocks', 'b', 'blockedBy'],
  ['duplicates', 'a', 'duplicates'],
  ['duplicates', 'b', 'duplicatedBy'],
  ['relates', 'a', 'relates'],
  ['relates', 'b', 'relates'],
] as const)('%s is, seen from %s, %s', (kind, cardId, side) => {
  expect(sideOf(link(kind), cardId)).toBe(side)
})

it('a card has the links at either end', () => {
  const links = [link('blocks'), link('relates', 'c', 'a'), link('relates', 'c', 'd')]
  expect(linksOf(links, 'a')).toEqual(links.slice(0, 2))
})
