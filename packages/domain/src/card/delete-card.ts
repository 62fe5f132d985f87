import * as z from 'zod/mini'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import { DETAIL_NAMES } from '../tables.ts'
import { aboutCard } from './commands.ts'

/** For good, and only out of the archive. */
export const deleteCard = defineCommand({
  type: 'card.delete',
  body: z.strictObject({ cardId: Id }),
  needs: 'cards.edit',
  refuse: (project, { cardId }) => {
    const card = project.get('cards', cardId)
    if (!card) return 'not-found'
    return card.archivedAt === null ? 'not-archived' : null
  },
  details: (_project, { cardId }) => [cardId],
  change: (draft, { cardId }) => {
    for (const table of DETAIL_NAMES) for (const { id } of [...draft.of(table, cardId)]) draft.remove(table, id)
    const links = [...draft.all('cardLinks')].filter(({ fromId, toId }) => fromId === cardId || toId === cardId)
    for (const { id } of links) draft.remove('cardLinks', id)
    draft.remove('cards', cardId)
  },
  invert: (): Command | null => null,
  about: aboutCard,
})
