import type { Draft } from './draft.ts'
import type { DetailName, Reader, Tables } from './tables.ts'

/** For `details` of a command that reads what is inside the card of its body. */
export const ofCard = (_project: Reader, { cardId }: { cardId: string }): readonly string[] => [cardId]

/** A row inside of this card. One of another card is not there, whoever names it. */
export function detailOf<T extends DetailName>(
  project: Reader,
  table: T,
  id: string,
  cardId: string,
): Tables[T] | undefined {
  const row = project.get(table, id)
  return row?.cardId === cardId ? row : undefined
}

type Counter = 'commentCount' | 'fileCount' | 'lineCount' | 'linesDone'

/** Moves the numbers on the face of a card along with its details. */
export function count(draft: Draft, cardId: string, by: Partial<Record<Counter, number>>): void {
  const card = draft.get('cards', cardId)
  if (!card) throw new Error(`no card ${cardId}`)
  const counted = Object.entries(by).map(([counter, number]) => [counter, card[counter as Counter] + number])
  draft.edit('cards', cardId, Object.fromEntries(counted))
}
