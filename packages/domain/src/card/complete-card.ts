import * as z from 'zod/mini'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import { aboutCard, refuseCard } from './commands.ts'
import { nextStep, stepNext } from './next-card.ts'

/**
 * Ticks a card off or opens it again; the day it was done is the server's. Ticking a card that repeats makes the next
 * one, with its dates moved on; opening it again archives that. `next: false` leaves the next one alone.
 */
export const completeCard = defineCommand({
  type: 'card.done',
  body: z.strictObject({ cardId: Id, done: z.boolean(), next: z.optional(z.boolean()) }),
  details: (project, { cardId, done }) => (done && project.get('cards', cardId)?.repeat ? [cardId] : []),
  needs: 'cards.edit',
  refuse: (project, { cardId }) => refuseCard(project, cardId),
  change: (draft, { cardId, done, next = true }, { at }) => {
    const card = draft.get('cards', cardId)
    if (!card || (card.doneAt !== null) === done) return
    if (next) stepNext(draft, card, done, at)
    draft.edit('cards', cardId, { doneAt: done ? at : null })
  },
  invert: (project, { cardId, done, next = true }): Command | null => {
    const card = project.get('cards', cardId)
    if (!card || (card.doneAt !== null) === done) return null
    const alone = card.repeat !== null && (!next || nextStep(project, card, done) === null)
    return completeCard({ cardId, done: !done, ...(alone && { next: false }) })
  },
  about: aboutCard,
})
