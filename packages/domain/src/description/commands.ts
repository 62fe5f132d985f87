import * as z from 'zod/mini'
import { aboutCard, refuseCard } from '../card/commands.ts'
import { type Command, defineCommand } from '../command.ts'
import { ofCard } from '../detail.ts'
import { Id } from '../id.ts'
import { authorOf } from '../member/author.ts'
import { DescriptionText } from './description.ts'

/**
 * Saves what a card says at length. `revision` is the one that was edited, 0 where there is none yet: if somebody saved
 * meanwhile it is refused, and both texts are still there. An emptied description keeps its row, so that a revision
 * never comes twice and an old draft cannot slip in over a new text.
 */
export const describeCard = defineCommand({
  type: 'card.describe',
  body: z.strictObject({ cardId: Id, text: DescriptionText, revision: z.int().check(z.gte(0)) }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: (project, { cardId, revision }) => {
    const current = project.get('descriptions', cardId)?.revision ?? 0
    return refuseCard(project, cardId) ?? (current === revision ? null : 'changed')
  },
  change: (draft, { cardId, text, revision }, stamp) => {
    const written = { text, revision: revision + 1, memberId: authorOf(draft, stamp), at: stamp.at }
    draft.put('descriptions', { id: cardId, cardId, ...written })
    draft.edit('cards', cardId, { described: text !== '' })
  },
  invert: (project, { cardId, text, revision }): Command | null => {
    const before = project.get('descriptions', cardId)?.text ?? ''
    return before === text ? null : describeCard({ cardId, text: before, revision: revision + 1 })
  },
  about: aboutCard,
})
