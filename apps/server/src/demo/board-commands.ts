import { createBoard } from '@meanwhile/domain/board/commands'
import { CARD_KINDS } from '@meanwhile/domain/card/card'
import { setCardDue, setCardPartner } from '@meanwhile/domain/card/card-values'
import { assignCard, createCard, labelCard } from '@meanwhile/domain/card/commands'
import { completeCard } from '@meanwhile/domain/card/complete-card'
import type { Command } from '@meanwhile/domain/command'
import { createList } from '@meanwhile/domain/list/commands'
import { positionsFrom } from '@meanwhile/domain/position'
import type { SeedBoard, SeedCard, SeedList, Text } from './seed.ts'

/** How the project calls what the data calls otherwise. */
export interface Names {
  id(kind: string, seedId: string): string
  partner(seedId: string): string
  /** Who is seen on a card: the people of its partner in turn. Decoration, not data: the file assigns nobody. */
  assignees(card: Pick<SeedCard, 'partnerId'>): string[]
}

export type Lang = 'en' | 'lv'
export const say = (text: Text, lang: Lang) => text[lang] ?? text.en

/** Each with a place after the one before it. */
export function laidOut<Item>(items: readonly Item[]): [Item, string][] {
  const placed: [Item, string][] = []
  for (const item of items) {
    for (const position of positionsFrom(placed.at(-1)?.[1] ?? null, 1)) placed.push([item, position])
  }
  return placed
}

/** Kinds that a later version knows; until then they are ordinary cards. */
const kindOf = (kind: string | undefined) => CARD_KINDS.find((known) => known === kind) ?? 'task'

function cardCommands(card: SeedCard, listId: string, position: string, lang: Lang, names: Names): Command[] {
  const cardId = names.id('card', card.id)
  const title = say(card.title, lang)
  const commands: Command[] = [createCard({ cardId, listId, title, position, kind: kindOf(card.kind) })]
  if (card.partnerId) commands.push(setCardPartner({ cardId, value: names.partner(card.partnerId) }))
  for (const label of card.labels) commands.push(labelCard({ cardId, labelId: names.id('label', label), on: true }))
  for (const memberId of names.assignees(card)) commands.push(assignCard({ cardId, memberId, on: true }))
  if (card.due) commands.push(setCardDue({ cardId, value: card.due }))
  if (card.doneAt) commands.push(completeCard({ cardId, done: true }))
  return commands
}

function listCommands(list: SeedList, boardId: string, position: string, lang: Lang, names: Names): Command[] {
  const listId = names.id('list', list.id)
  const title = say(list.title, lang)
  return [
    createList({ listId, boardId, title, position, stage: list.stage ?? null }),
    ...laidOut(list.cards).flatMap(([card, place]) => cardCommands(card, listId, place, lang, names)),
  ]
}

/** Everything on a board, in an order in which nothing is missing. */
export function boardCommands(board: SeedBoard, position: string, lang: Lang, names: Names): Command[] {
  const boardId = names.id('board', board.id)
  const partnerId = board.partnerId ? names.partner(board.partnerId) : null
  return [
    createBoard({ boardId, title: say(board.title, lang), position, partnerId, lang }),
    ...laidOut(board.lists).flatMap(([list, place]) => listCommands(list, boardId, place, lang, names)),
  ]
}
