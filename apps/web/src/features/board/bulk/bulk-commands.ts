import type { Card } from '@meanwhile/domain/card/card'
import { setCardDue, setCardPartner } from '@meanwhile/domain/card/card-values'
import { archiveCard, assignCard, labelCard, moveCard } from '@meanwhile/domain/card/commands'
import type { Command } from '@meanwhile/domain/command'
import type { PartialDate } from '@meanwhile/domain/partial-date'
import { positionBetween } from '@meanwhile/domain/position'
import type { ProjectStore } from '../../../project/project-store.ts'

/** Places one after the other between two siblings; null stands for the start or the end. */
export function placesBetween(before: string | null, after: string | null, count: number): string[] {
  const places: string[] = []
  for (let n = 0; n < count; n++) places.push(positionBetween(places.at(-1) ?? before, after, Math.random))
  return places
}

/** Those that are still there and not archived, in the order of the board: list after list, from top to bottom. */
export function inBoardOrder(project: ProjectStore, cardIds: Iterable<string>): Card[] {
  const rank = new Map<string, number>()
  const place = (listId: string, cardId: string) => {
    if (!rank.has(listId)) rank.set(listId, rank.size)
    return [project.row('lists', listId)?.position ?? '', project.listCards(listId).indexOf(cardId)] as const
  }
  return [...cardIds]
    .flatMap((id) => project.row('cards', id) ?? [])
    .filter((card) => card.archivedAt === null)
    .map((card) => ({ card, place: place(card.listId, card.id) }))
    .sort((a, b) => (a.place[0] === b.place[0] ? a.place[1] - b.place[1] : a.place[0] < b.place[0] ? -1 : 1))
    .map(({ card }) => card)
}

/** Puts cards at one end of a list, in the order in which they stand. */
export function moveAll(
  project: ProjectStore,
  cardIds: Iterable<string>,
  listId: string,
  end: 'top' | 'bottom',
): Command[] {
  const cards = inBoardOrder(project, cardIds)
  const moved = new Set(cards.map(({ id }) => id))
  const others = project.listCards(listId).filter((id) => !moved.has(id))
  const positionOf = (id: string | undefined) =>
    id === undefined ? null : (project.row('cards', id)?.position ?? null)
  const places =
    end === 'top'
      ? placesBetween(null, positionOf(others[0]), cards.length)
      : placesBetween(positionOf(others.at(-1)), null, cards.length)
  return cards.map((card, n) => moveCard({ cardId: card.id, listId, position: places[n] ?? card.position }))
}

/** One of several selected cards was dropped: the others follow it, right below. */
export function moveAlong(
  project: ProjectStore,
  cardIds: Iterable<string>,
  drop: ReturnType<typeof moveCard>,
): Command[] {
  const { cardId, listId, position } = drop.body
  const others = inBoardOrder(project, cardIds).filter((card) => card.id !== cardId)
  const going = new Set([cardId, ...others.map(({ id }) => id)])
  const next = project
    .listCards(listId)
    .filter((id) => !going.has(id))
    .map((id) => project.row('cards', id)?.position ?? '')
    .find((place) => place > position)
  const places = placesBetween(position, next ?? null, others.length)
  return [drop, ...others.map((card, n) => moveCard({ cardId: card.id, listId, position: places[n] ?? card.position }))]
}

export type Having = 'all' | 'some' | 'none'

export function having(cards: readonly Card[], has: (card: Card) => boolean): Having {
  const count = cards.filter(has).length
  return count === 0 ? 'none' : count === cards.length ? 'all' : 'some'
}

export const labelAll = (cards: readonly Card[], labelId: string, on: boolean): Command[] =>
  cards
    .filter((card) => card.labelIds.includes(labelId) !== on)
    .map((card) => labelCard({ cardId: card.id, labelId, on }))

export const assignAll = (cards: readonly Card[], memberId: string, on: boolean): Command[] =>
  cards
    .filter((card) => card.memberIds.includes(memberId) !== on)
    .map((card) => assignCard({ cardId: card.id, memberId, on }))

export const setDueOfAll = (cards: readonly Card[], value: PartialDate | null): Command[] =>
  cards.filter((card) => card.due !== value).map((card) => setCardDue({ cardId: card.id, value }))

export const setPartnerOfAll = (cards: readonly Card[], value: string | null): Command[] =>
  cards.filter((card) => card.partnerId !== value).map((card) => setCardPartner({ cardId: card.id, value }))

export const archiveAll = (cards: readonly Card[]): Command[] => cards.map((card) => archiveCard({ cardId: card.id }))
