import type { CardClip } from '@meanwhile/domain/card/card-clip'
import { moveCard } from '@meanwhile/domain/card/commands'
import { copyCard } from '@meanwhile/domain/card/copy-card'
import type { Kept } from '@meanwhile/domain/card/put-copy'
import type { Command } from '@meanwhile/domain/command'
import { newId } from '../../../lib/new-id.ts'
import type { ProjectStore } from '../../../project/project-store.ts'
import { inBoardOrder, placesBetween } from './bulk-commands.ts'

/** The form in which cards lie in the clipboard beside their titles. */
export const CLIPBOARD_TYPE = 'application/x-meanwhile-cards'

/** A pasted card is work still to do: it comes without what people said to each other. */
const KEPT: Kept[] = ['labels', 'people', 'partners', 'dates', 'checklists', 'files', 'fields']

export interface Place {
  listId: string
  /** The card right above, or null for the end of the list. */
  afterId: string | null
}

/** What pasting does: cards that were cut move here, others are made once more. */
export function pasteCards(project: ProjectStore, clip: CardClip, { listId, afterId }: Place): Command[] {
  const cards = inBoardOrder(project, clip.cardIds)
  const going = new Set(clip.cut ? clip.cardIds : [])
  const siblings = project.listCards(listId).filter((id) => !going.has(id) || id === afterId)
  const at = afterId === null ? siblings.length : siblings.indexOf(afterId) + 1
  const positionOf = (id: string | undefined) =>
    id === undefined ? null : (project.row('cards', id)?.position ?? null)
  const places = placesBetween(positionOf(siblings[at - 1]), positionOf(siblings[at]), cards.length)
  return cards.map((card, n) => {
    const position = places[n] ?? card.position
    if (clip.cut) return moveCard({ cardId: card.id, listId, position })
    return copyCard({ cardId: newId(), fromId: card.id, listId, position, title: card.title, keep: KEPT })
  })
}
