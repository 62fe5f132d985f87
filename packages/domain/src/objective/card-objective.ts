import * as z from 'zod/mini'
import { MAX_CARD_OBJECTIVES } from '../card/card.ts'
import { aboutCard, refuseCard, withOrWithout } from '../card/commands.ts'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'

/** Says that a card serves an objective of the application, or that it does not. */
export const setCardObjective = defineCommand({
  type: 'card.objective',
  body: z.strictObject({ cardId: Id, objectiveId: Id, on: z.boolean() }),
  needs: 'cards.edit',
  refuse: (project, { cardId, objectiveId, on }) => {
    const objective = project.get('objectives', objectiveId)
    if (!objective) return 'not-found'
    if (on && objective.archivedAt !== null) return 'archived'
    const count = project.get('cards', cardId)?.objectiveIds.length ?? 0
    return refuseCard(project, cardId) ?? (on && count >= MAX_CARD_OBJECTIVES ? 'too-many' : null)
  },
  change: (draft, { cardId, objectiveId, on }) => {
    const objectiveIds = withOrWithout(draft.get('cards', cardId)?.objectiveIds ?? [], objectiveId, on)
    draft.edit('cards', cardId, { objectiveIds })
  },
  invert: (project, { cardId, objectiveId, on }): Command | null => {
    const was = project.get('cards', cardId)?.objectiveIds.includes(objectiveId) ?? false
    // An archived objective comes off, but not on again.
    if (was === on || (was && project.get('objectives', objectiveId)?.archivedAt !== null)) return null
    return setCardObjective({ cardId, objectiveId, on: was })
  },
  about: aboutCard,
})
