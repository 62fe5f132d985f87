import { createBoard } from '@meanwhile/domain/board/commands'
import type { Command } from '@meanwhile/domain/command'
import { createList } from '@meanwhile/domain/list/commands'
import { type CardWorld, cardCommands } from './card-commands.ts'
import { type Lang, laidOut, say } from './names.ts'
import type { SeedBoard, SeedList } from './seed.ts'

function listCommands(list: SeedList, boardId: string, position: string, lang: Lang, world: CardWorld): Command[] {
  const listId = world.names.id('list', list.id)
  const title = say(list.title, lang)
  return [
    createList({ listId, boardId, title, position, stage: list.stage ?? null }),
    ...laidOut(list.cards).flatMap(([card, at]) => cardCommands(card, { boardId, listId, position: at }, lang, world)),
  ]
}

/** Everything on a board, in an order in which nothing is missing. */
export function boardCommands(board: SeedBoard, position: string, lang: Lang, world: CardWorld): Command[] {
  const { names } = world
  const boardId = names.id('board', board.id)
  const partnerId = board.partnerId ? names.partner(board.partnerId) : null
  return [
    createBoard({ boardId, title: say(board.title, lang), position, partnerId, lang }),
    ...laidOut(board.lists).flatMap(([list, place]) => listCommands(list, boardId, place, lang, world)),
  ]
}
