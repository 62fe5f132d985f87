import type { Card } from '@meanwhile/domain/card/card'
import { setCardPartner } from '@meanwhile/domain/card/card-values'
import { assignCard, labelCard } from '@meanwhile/domain/card/commands'
import type { Command } from '@meanwhile/domain/command'
import type { LaneKind } from './lane-address.ts'

/** The row of cards that belong to none. */
export const NO_LANE = ''

/** The rows that a card stands in: one for a partner, several for people and labels. */
function lanesOf(card: Card, kind: LaneKind): readonly string[] {
  if (kind === 'partner') return [card.partnerId ?? NO_LANE]
  const ids = kind === 'person' ? card.memberIds : card.labelIds
  return ids.length > 0 ? ids : [NO_LANE]
}

/** Cards by row and list, in the order given. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, readonly Card[]>>

export function cellsOf(cards: Iterable<Card>, kind: LaneKind): Cells {
  const cells = new Map<string, Map<string, Card[]>>()
  for (const card of cards) {
    for (const lane of lanesOf(card, kind)) {
      const row = cells.get(lane) ?? new Map<string, Card[]>()
      cells.set(lane, row)
      const cell = row.get(card.listId)
      if (cell) cell.push(card)
      else row.set(card.listId, [card])
    }
  }
  return cells
}

/** What makes a card of one row a card of another. The other rows that it stands in stay. */
export function toLane(card: Card, kind: LaneKind, from: string, to: string): Command[] {
  if (from === to) return []
  const cardId = card.id
  if (kind === 'partner') return [setCardPartner({ cardId, value: to === NO_LANE ? null : to })]
  const tick = (id: string, on: boolean): Command[] => {
    const has = (kind === 'person' ? card.memberIds : card.labelIds).includes(id)
    if (id === NO_LANE || has === on) return []
    return [kind === 'person' ? assignCard({ cardId, memberId: id, on }) : labelCard({ cardId, labelId: id, on })]
  }
  // Where nobody is wanted, all go.
  const leaving = to === NO_LANE ? lanesOf(card, kind) : [from]
  return [...leaving.flatMap((id) => tick(id, false)), ...tick(to, true)]
}

/** What brings one of several selected cards along: it leaves the row of the one in the hand if it stands there, and keeps its others. */
export function alongToLane(card: Card, kind: LaneKind, from: string, to: string): Command[] {
  const lanes = lanesOf(card, kind)
  if (lanes.includes(from)) return toLane(card, kind, from, to)
  if (lanes.includes(to)) return []
  return toLane(card, kind, to === NO_LANE ? (lanes[0] ?? NO_LANE) : NO_LANE, to)
}

/** The rows that hold cards; behind them, while a card is in the hand, all others, so that nothing above the hand moves. */
export function shownLanes<Row extends { key: string }>(all: readonly Row[], cells: Cells, lifting: boolean): Row[] {
  const holds = ({ key }: Row) => cells.has(key)
  return [...all.filter(holds), ...(lifting ? all.filter((lane) => !holds(lane)) : [])]
}
