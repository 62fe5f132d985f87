import * as z from 'zod/mini'
import type { Capability } from '../access.ts'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import { aboutCard, refuseCard, withOrWithout } from './commands.ts'

/** Names a partner that takes part beside the responsible one, or takes it off. */
export const setCardContributor = defineCommand({
  type: 'card.contributor',
  body: z.strictObject({ cardId: Id, partnerId: Id, on: z.boolean() }),
  needs: 'cards.edit',
  refuse: (project, { cardId, partnerId, on }) => {
    if (!project.get('partners', partnerId)) return 'not-found'
    const refusal = refuseCard(project, cardId)
    // The responsible partner takes part as it is.
    return refusal ?? (on && project.get('cards', cardId)?.partnerId === partnerId ? 'exists' : null)
  },
  change: (draft, { cardId, partnerId, on }) => {
    const contributorIds = withOrWithout(draft.get('cards', cardId)?.contributorIds ?? [], partnerId, on)
    draft.edit('cards', cardId, { contributorIds })
  },
  invert: (project, { cardId, partnerId, on }): Command | null => {
    const was = project.get('cards', cardId)?.contributorIds.includes(partnerId) ?? false
    return was === on ? null : setCardContributor({ cardId, partnerId, on: was })
  },
  about: (project, { cardId, partnerId }) => ({
    ...aboutCard(project, { cardId }),
    partner: project.get('partners', partnerId)?.name ?? '',
  }),
})

/** A tick in one's own name: nobody watches or votes for somebody else. */
function tickOwn<const Type extends string>(type: Type, name: 'watcherIds' | 'voterIds', needs: Capability) {
  return defineCommand<Type, { cardId: string; memberId: string; on: boolean }>({
    type,
    body: z.strictObject({ cardId: Id, memberId: Id, on: z.boolean() }) as never,
    needs,
    refuse: (project, { cardId, memberId, on }, actor) => {
      const member = project.get('members', memberId)
      if (!member || (on && member.leftAt !== null)) return 'not-found'
      if (actor !== 'system' && actor.id !== memberId) return 'forbidden'
      return refuseCard(project, cardId)
    },
    change: (draft, { cardId, memberId, on }) => {
      const ids = withOrWithout(draft.get('cards', cardId)?.[name] ?? [], memberId, on)
      draft.edit('cards', cardId, { [name]: ids })
    },
    invert: (project, { cardId, memberId, on }): Command | null => {
      const was = project.get('cards', cardId)?.[name].includes(memberId) ?? false
      // Nobody who left is put back.
      if (was === on || (was && project.get('members', memberId)?.leftAt !== null)) return null
      return { type, body: { cardId, memberId, on: was } }
    },
    about: aboutCard,
  })
}

/** Whoever may read may want to hear of changes. */
export const watchCard = tickOwn('card.watch', 'watcherIds', 'project.read')
export const voteForCard = tickOwn('card.vote', 'voterIds', 'cards.edit')
