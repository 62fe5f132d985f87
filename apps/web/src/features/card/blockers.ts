import type { CardLink } from '@meanwhile/domain/card-link/card-link'

const known = new WeakMap<readonly CardLink[], ReadonlyMap<string, readonly string[]>>()

/** Ids of the cards that block a card, by its id. Worked out once for each state of the links. */
export function blockersIn(links: readonly CardLink[]): ReadonlyMap<string, readonly string[]> {
  const ready = known.get(links)
  if (ready) return ready
  const blockers = new Map<string, string[]>()
  for (const { kind, fromId, toId } of links) {
    if (kind === 'blocks') blockers.set(toId, [...(blockers.get(toId) ?? []), fromId])
  }
  known.set(links, blockers)
  return blockers
}
