import { moveCard } from '@meanwhile/domain/card/commands'
import type { Command } from '@meanwhile/domain/command'
import { moveList } from '@meanwhile/domain/list/commands'
import type { ProjectStore } from '../../../project/project-store.ts'
import { positionAt } from '../place.ts'
import type { ShownCards } from '../shown-cards.ts'
import type { CardLift, CardTarget, Lift, ListLift } from './lift.ts'

/** Where a target's gap is now: below the card that was above it, if that is still there. */
function currentIndex(siblings: readonly string[], target: CardTarget): number {
  if (target.afterId === null) return 0
  const above = siblings.indexOf(target.afterId)
  return above >= 0 ? above + 1 : Math.min(target.index, siblings.length)
}

export function without(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id)
}

function dropCard(project: ProjectStore, shown: ShownCards, { id, target }: CardLift): Command | null {
  const card = project.row('cards', id)
  if (!card || !target) return null
  const seen = without(shown.ids(target.listId), id)
  const index = currentIndex(seen, target)
  if (card.listId === target.listId && shown.ids(card.listId).indexOf(id) === index) return null
  const siblings = without(project.listCards(target.listId), id)
  const rows = siblings.flatMap((sibling) => project.row('cards', sibling) ?? [])
  const position = positionAt(rows, amongAll(siblings, seen, index))
  return moveCard({ cardId: id, listId: target.listId, position })
}

/** A place among the cards that are seen, counted among all: right below the one above it, hidden ones follow. */
function amongAll(siblings: readonly string[], seen: readonly string[], index: number): number {
  const above = seen[index - 1]
  if (above !== undefined) return siblings.indexOf(above) + 1
  const below = seen[index]
  return below === undefined ? siblings.length : siblings.indexOf(below)
}

function dropList(project: ProjectStore, { id, index }: ListLift): Command | null {
  const list = project.row('lists', id)
  if (!list) return null
  const lists = project.boardLists(list.boardId)
  if (lists.indexOf(id) === index) return null
  const rows = without(lists, id).flatMap((sibling) => project.row('lists', sibling) ?? [])
  return moveList({ listId: id, boardId: list.boardId, position: positionAt(rows, index) })
}

/** The one command of a drag, between the neighbours of this moment; null when the thing lies where it was. */
export function drop(project: ProjectStore, shown: ShownCards, lift: Lift): Command | null {
  return lift.kind === 'card' ? dropCard(project, shown, lift) : dropList(project, lift)
}
