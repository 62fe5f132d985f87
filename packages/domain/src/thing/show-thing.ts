import * as z from 'zod/mini'
import { CARD_KINDS } from '../card/card.ts'
import { aboutCard, refuseCard } from '../card/commands.ts'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { Id } from '../id.ts'
import { hasCard } from './second-card.ts'
import { isThingKind, thingAt } from './thing.ts'

/**
 * Makes a card the activity, the site or the result itself, or one that only speaks of such again. Neither moves: the
 * board and the thing meet with the next move of either.
 */
export const showThing = defineCommand({
  type: 'card.show',
  body: z.strictObject({ cardId: Id, kind: z.enum(CARD_KINDS), thingId: z.nullable(Id) }),
  needs: 'cards.edit',
  refuse: (project, { cardId, kind, thingId }): Refusal | null => {
    const refusal = refuseCard(project, cardId)
    if (refusal || thingId === null) return refusal
    // No task or risk has a thing of its own.
    if (!isThingKind(kind) || !thingAt(project, { kind, thingId })) return 'not-found'
    return hasCard(project, project.get('cards', cardId)?.boardId ?? '', thingId, cardId) ? 'exists' : null
  },
  change: (draft, { cardId, kind, thingId }) => draft.edit('cards', cardId, { kind, thingId }),
  invert: (project, { cardId }): Command | null => {
    const before = project.get('cards', cardId)
    return before ? showThing({ cardId, kind: before.kind, thingId: before.thingId }) : null
  },
  about: aboutCard,
})
