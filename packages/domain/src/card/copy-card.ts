import * as z from 'zod/mini'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import { refuseList } from '../list/commands.ts'
import { Position } from '../position.ts'
import { CardTitle, MAX_CARDS } from './card.ts'
import { archiveCard } from './commands.ts'
import { KEPT, putCopy } from './put-copy.ts'

/** Makes a card out of another one, which may be archived. */
export const copyCard = defineCommand({
  type: 'card.copy',
  body: z.strictObject({
    cardId: Id,
    fromId: Id,
    listId: Id,
    position: Position,
    title: CardTitle,
    keep: z.array(z.enum(KEPT)).check(z.maxLength(KEPT.length)),
  }),
  details: (_project, { fromId }) => [fromId],
  needs: 'cards.edit',
  refuse: (project, { cardId, fromId, listId }) => {
    if (project.get('cards', cardId)) return 'exists'
    if (!project.get('cards', fromId)) return 'not-found'
    return refuseList(project, listId) ?? (project.size('cards') >= MAX_CARDS ? 'too-many' : null)
  },
  change: (draft, { fromId, ...copy }, { at }) => {
    const from = draft.get('cards', fromId)
    if (from) putCopy(draft, from, { ...copy, move: (date) => date, at })
  },
  invert: (_project, { cardId }): Command | null => archiveCard({ cardId }),
  about: (project, { title, listId }) => ({ card: title, list: project.get('lists', listId)?.title ?? '' }),
})
