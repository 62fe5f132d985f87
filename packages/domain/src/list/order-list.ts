import * as z from 'zod/mini'
import type { Card } from '../card/card.ts'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import { byPosition, positionsFrom } from '../position.ts'
import type { Reader } from '../tables.ts'
import { aboutList, refuseList } from './commands.ts'

/** More cards than a person sorts by hand; keeps a forged command small. */
const MAX_SORTED = 10_000

/** Those of the cards that are in the list and not archived: somebody may have moved another away meanwhile. */
function present(project: Reader, listId: string, cardIds: readonly string[]): Card[] {
  return cardIds.flatMap((id) => {
    const card = project.get('cards', id)
    return card?.listId === listId && card.archivedAt === null ? [card] : []
  })
}

/**
 * Puts cards of a list in an order, in one step. They share out the places that they have, so that cards which are not
 * named keep theirs; only when two have the same place do all get new ones.
 */
export const orderList = defineCommand({
  type: 'list.order',
  body: z.strictObject({
    listId: Id,
    cardIds: z.array(Id).check(
      z.minLength(1),
      z.maxLength(MAX_SORTED),
      z.refine((ids) => new Set(ids).size === ids.length),
    ),
  }),
  needs: 'cards.edit',
  refuse: (project, { listId, cardIds }) =>
    refuseList(project, listId) ?? (cardIds.every((id) => project.get('cards', id)) ? null : 'not-found'),
  change: (draft, { listId, cardIds }) => {
    const cards = present(draft, listId, cardIds)
    const places = cards.map(({ position }) => position).sort()
    const shared = new Set(places).size < places.length
    const positions = shared ? positionsFrom(null, cards.length) : places
    for (const [at, card] of cards.entries()) {
      const position = positions[at]
      if (position !== card.position) draft.edit('cards', card.id, { position })
    }
  },
  invert: (project, { listId, cardIds }): Command | null => {
    const before = present(project, listId, cardIds).sort(byPosition)
    return before.length === 0 ? null : orderList({ listId, cardIds: before.map(({ id }) => id) })
  },
  about: aboutList,
})
