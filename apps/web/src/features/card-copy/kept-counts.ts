import type { Card } from '@meanwhile/domain/card/card'
import { KEPT, type Kept } from '@meanwhile/domain/card/put-copy'

/** How much there is to keep of each: what a card does not have is not asked about. */
export function countsOf(card: Card): Record<Kept, number> {
  return {
    labels: card.labelIds.length,
    people: card.memberIds.length,
    partners: card.contributorIds.length + (card.partnerId === null ? 0 : 1),
    dates: [card.start, card.due, card.repeat].filter((date) => date !== null).length,
    checklists: card.lineCount,
    files: card.fileCount,
    comments: card.commentCount,
    fields: Object.keys(card.fields).length,
  }
}

/** What was said about one card is rarely meant for its copy; everything else is. */
export function keptAtFirst(card: Card): Kept[] {
  const counts = countsOf(card)
  return KEPT.filter((what) => what !== 'comments' && counts[what] > 0)
}
