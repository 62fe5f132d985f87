import type { Card } from '@meanwhile/domain/card/card'
import { fold } from '@meanwhile/domain/fold'
import { rankIn, type Term } from '@meanwhile/domain/search-query'
import type { ProjectStore } from '../../project/project-store.ts'

/** A row keeps its identity while it is the same, so a project is folded once and not at every letter. */
const folded = new WeakMap<Card, string>()

function foldedTitle(card: Card): string {
  const known = folded.get(card)
  if (known !== undefined) return known
  const title = fold(card.title)
  folded.set(card, title)
  return title
}

/** Cards of the open project whose titles have all the words: what begins so first, what is archived last. */
export function findInProject(store: ProjectStore, terms: readonly Term[], limit: number): Card[] {
  if (terms.length === 0) return []
  const found: { card: Card; weight: number }[] = []
  for (const card of store.rows('cards')) {
    const rank = rankIn(terms, foldedTitle(card))
    if (rank === null) continue
    const first = terms[0]?.prefixes[0]
    const begins = first !== undefined && foldedTitle(card).startsWith(first)
    found.push({
      card,
      weight: (card.archivedAt === null ? 0 : 8) + (card.doneAt === null ? 0 : 4) + rank * 2 - (begins ? 1 : 0),
    })
  }
  return found
    .sort((a, b) => a.weight - b.weight)
    .slice(0, limit)
    .map(({ card }) => card)
}
