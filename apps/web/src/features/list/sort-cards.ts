import type { Card } from '@meanwhile/domain/card/card'
import { type Anchors, rangeOf } from '@meanwhile/domain/partial-date-range'

export const SORTS = ['title', 'due', 'partner', 'newest', 'oldest', 'reverse'] as const
export type Sort = (typeof SORTS)[number]

interface Around {
  anchors: Anchors
  /** Order of the reader's alphabet. */
  compare(one: string, other: string): number
  partnerName(partnerId: string): string
  /** When each card was made; known for an order by that only. */
  created: Readonly<Record<string, string>>
}

/** Known values first, in their order; what is equal or unknown stays in the order it had. */
function by(value: (card: Card) => string | null, compare: (one: string, other: string) => number) {
  return (cards: readonly Card[]): Card[] => {
    const valued = cards.map((card) => ({ card, value: value(card) }))
    valued.sort((a, b) => {
      if (a.value === null || b.value === null) return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0)
      return compare(a.value, b.value)
    })
    return valued.map(({ card }) => card)
  }
}

const byCode = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** The cards of a list in another order. */
export function sortCards(cards: readonly Card[], sort: Sort, around: Around): Card[] {
  const { anchors, compare, partnerName, created } = around
  if (sort === 'newest')
    return by(
      ({ id }) => created[id] ?? null,
      (one, other) => byCode(other, one),
    )(cards)
  if (sort === 'oldest') return by(({ id }) => created[id] ?? null, byCode)(cards)
  if (sort === 'reverse') return [...cards].reverse()
  if (sort === 'title') return by((card) => card.title, compare)(cards)
  if (sort === 'partner') return by((card) => card.partnerId && partnerName(card.partnerId), compare)(cards)
  return by((card) => card.due && (rangeOf(card.due, anchors)?.sortFrom ?? null), byCode)(cards)
}
