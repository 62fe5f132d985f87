import { setCardTemplate } from '../card/card-values.ts'
import { copyCard } from '../card/copy-card.ts'
import type { Kept } from '../card/put-copy.ts'
import type { Command } from '../command.ts'
import { byPosition } from '../position.ts'
import type { Reader } from '../tables.ts'
import { createList } from './commands.ts'
import { setListColour, setListLimit } from './list-values.ts'

/** What a card takes along when its list is copied: all but what people said to each other. */
const KEPT_WITH_LIST: Kept[] = ['labels', 'people', 'partners', 'dates', 'checklists', 'files', 'fields']

export interface ListCopy {
  /** The list to copy. */
  fromId: string
  boardId: string
  title: string
  position: string
  newId: () => string
}

/**
 * The commands that make a list once more, with its cards that are not archived. `copied` hears of each card and the
 * id of its copy. None when the list is not there.
 */
export function copyList(
  project: Reader,
  { fromId, boardId, title, position, newId }: ListCopy,
  copied: (fromId: string, cardId: string) => Command[] = () => [],
): Command[] {
  const list = project.get('lists', fromId)
  if (!list) return []
  const listId = newId()
  const cards = [...project.all('cards')].filter((card) => card.listId === fromId && card.archivedAt === null)
  return [
    createList({ listId, boardId, title, position, stage: list.stage }),
    ...(list.colour === null ? [] : [setListColour({ listId, colour: list.colour })]),
    ...(list.softLimit === null ? [] : [setListLimit({ listId, softLimit: list.softLimit })]),
    ...cards.sort(byPosition).flatMap((card): Command[] => {
      const cardId = newId()
      return [
        copyCard({ cardId, fromId: card.id, listId, position: card.position, title: card.title, keep: KEPT_WITH_LIST }),
        ...(card.template ? [setCardTemplate({ cardId, on: true })] : []),
        ...copied(card.id, cardId),
      ]
    }),
  ]
}
