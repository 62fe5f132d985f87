import type { CardLink } from '@meanwhile/domain/card-link/card-link'

/** A link as one of its two cards says it. */
export const LINK_SIDES = ['blockedBy', 'blocks', 'relates', 'duplicates', 'duplicatedBy'] as const
export type LinkSide = (typeof LINK_SIDES)[number]

export function sideOf({ kind, toId }: CardLink, cardId: string): LinkSide {
  if (kind === 'relates' || toId !== cardId) return kind
  return kind === 'blocks' ? 'blockedBy' : 'duplicatedBy'
}

export const linksOf = (links: readonly CardLink[], cardId: string): CardLink[] =>
  links.filter(({ fromId, toId }) => fromId === cardId || toId === cardId)
