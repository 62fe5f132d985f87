import * as z from 'zod/mini'
import { aboutCard, refuseCard } from '../card/commands.ts'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import type { Reader } from '../tables.ts'
import { type CardLink, LINK_KINDS, MAX_LINKS } from './card-link.ts'

type Ends = Pick<CardLink, 'fromId' | 'toId'>

/** A link says the same from both ends: two cards have one link of a kind, whichever of them it begins at. */
function linked(project: Reader, { fromId, toId, kind }: Omit<CardLink, 'id'>): boolean {
  for (const link of project.all('cardLinks')) {
    if (link.kind !== kind) continue
    if (link.fromId === fromId && link.toId === toId) return true
    if (link.fromId === toId && link.toId === fromId) return true
  }
  return false
}

const aboutEnds = (project: Reader, { fromId, toId }: Ends) => ({
  ...aboutCard(project, { cardId: fromId }),
  other: project.get('cards', toId)?.title ?? '',
})

/** Ties a card to another one. The other one may be archived: what a card duplicates often is. */
export const linkCards = defineCommand({
  type: 'card.link',
  body: z.strictObject({ linkId: Id, fromId: Id, toId: Id, kind: z.enum(LINK_KINDS) }),
  needs: 'cards.edit',
  refuse: (project, { linkId, fromId, toId, kind }) => {
    if (!project.get('cards', toId)) return 'not-found'
    const refusal = refuseCard(project, fromId)
    if (refusal) return refusal
    if (fromId === toId) return 'invalid'
    if (project.get('cardLinks', linkId) || linked(project, { fromId, toId, kind })) return 'exists'
    return project.size('cardLinks') >= MAX_LINKS ? 'too-many' : null
  },
  change: (draft, { linkId, fromId, toId, kind }) => draft.put('cardLinks', { id: linkId, fromId, toId, kind }),
  invert: (_project, { linkId }): Command | null => unlinkCards({ linkId }),
  about: aboutEnds,
})

/** May be done from either end that is not archived. */
export const unlinkCards = defineCommand({
  type: 'card.unlink',
  body: z.strictObject({ linkId: Id }),
  needs: 'cards.edit',
  refuse: (project, { linkId }) => {
    const link = project.get('cardLinks', linkId)
    if (!link) return 'not-found'
    const refusal = refuseCard(project, link.fromId)
    return refusal && refuseCard(project, link.toId) ? refusal : null
  },
  change: (draft, { linkId }) => draft.remove('cardLinks', linkId),
  invert: (project, { linkId }): Command | null => {
    const link = project.get('cardLinks', linkId)
    if (!link || refuseCard(project, link.fromId)) return null
    const { id: _, ...ends } = link
    return linkCards({ linkId, ...ends })
  },
  about: (project, { linkId }) => {
    const link = project.get('cardLinks', linkId)
    return link ? aboutEnds(project, link) : { card: '', other: '' }
  },
})
