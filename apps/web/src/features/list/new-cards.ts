import type { Card } from '@meanwhile/domain/card/card'
import { createCard } from '@meanwhile/domain/card/commands'
import type { Refusal } from '@meanwhile/domain/command'
import { positionBetween } from '@meanwhile/domain/position'
import type { ProjectStore } from '../../project/project-store.ts'

interface Sender {
  project: ProjectStore
  newId(): string
  dispatch(command: ReturnType<typeof createCard>): Refusal | null
}

/** Makes cards at the end of a list, in order. Answers those titles that were not taken, from the first refusal on. */
export function addCards(
  { project, newId, dispatch }: Sender,
  listId: string,
  kind: Card['kind'],
  titles: readonly string[],
): string[] {
  for (const [n, title] of titles.entries()) {
    const lastId = project.listCards(listId).at(-1)
    const last = lastId === undefined ? undefined : project.row('cards', lastId)
    const position = positionBetween(last?.position ?? null, null, Math.random)
    if (dispatch(createCard({ cardId: newId(), listId, title, position, kind })) !== null) return titles.slice(n)
  }
  return []
}
