import type { Card } from '@meanwhile/domain/card/card'
import { fold } from '@meanwhile/domain/fold'
import type { NamedRow } from './named-rows.ts'

/** A thing, with a live card of its own name if one was found. */
export type NamedLine = NamedRow & { card: Card | null }

const isLive = ({ archivedAt }: Card) => archivedAt === null

/** A card that is a thing under the thing's own name is no second line; the thing's says on which board it lies. */
export function oneLineEach(
  cards: readonly Card[],
  named: readonly NamedRow[],
): { cards: readonly Card[]; named: readonly NamedLine[] } {
  const isOf = (row: NamedRow) => (card: Card) => card.thingId === row.id && row.names.includes(fold(card.title))
  return {
    cards: cards.filter((card) => !named.some((row) => isOf(row)(card))),
    named: named.map((row) => ({ ...row, card: cards.filter(isOf(row)).find(isLive) ?? null })),
  }
}
