import type { Card } from '@meanwhile/domain/card/card'
import { fold } from '@meanwhile/domain/fold'

/** More than these are not shown: nobody reads on, they write more. */
export const MOST_FOUND = 8

/** Cards whose title holds all words that were written, folded; those not archived first. One more than is shown. */
export function findCards(cards: Iterable<Card>, search: string, wanted: (card: Card) => boolean): Card[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  const found: Card[] = []
  const archived: Card[] = []
  for (const card of cards) {
    if (found.length > MOST_FOUND) break
    if (!wanted(card)) continue
    const title = fold(card.title)
    if (words.every((word) => title.includes(word))) (card.archivedAt === null ? found : archived).push(card)
  }
  return [...found, ...archived].slice(0, MOST_FOUND + 1)
}
