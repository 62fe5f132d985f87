import type { Refusal } from '../command.ts'
import type { Reader, Tables } from '../tables.ts'

/** A thing has at most one card on a board, archived ones included: refuses one that comes from elsewhere. */
export function refuseSecondCard(
  project: Reader,
  card: Pick<Tables['cards'], 'id' | 'boardId' | 'thingId'> | undefined,
  boardId: string,
): Refusal | null {
  if (!card || card.thingId === null || card.boardId === boardId) return null
  return hasCard(project, boardId, card.thingId, card.id) ? 'exists' : null
}

/** The same for all cards of a list. */
export function refuseSecondCards(project: Reader, listId: string, boardId: string): Refusal | null {
  if (project.get('lists', listId)?.boardId === boardId) return null
  const cards = [...project.all('cards')].filter((card) => card.listId === listId && card.thingId !== null)
  return cards.map((card) => refuseSecondCard(project, card, boardId)).find((refusal) => refusal !== null) ?? null
}

/** Whether a board has another card of the thing. */
export function hasCard(project: Reader, boardId: string, thingId: string, exceptId: string): boolean {
  for (const card of project.all('cards')) {
    if (card.thingId === thingId && card.boardId === boardId && card.id !== exceptId) return true
  }
  return false
}
