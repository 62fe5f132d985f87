import type { Card } from '@meanwhile/domain/card/card'
import { createCard } from '@meanwhile/domain/card/commands'
import type { Command, Refusal } from '@meanwhile/domain/command'
import { positionBetween } from '@meanwhile/domain/position'
import type { ProjectStore } from '../../project/project-store.ts'

interface Sender {
  project: ProjectStore
  newId(): string
  dispatchAll(commands: readonly Command[]): Refusal | null
}

/** Makes cards at the end of a list, in order, as one step. Answers the cards, and the titles that were not taken. */
export function addCards(
  { project, newId, dispatchAll }: Sender,
  listId: string,
  kind: Card['kind'],
  titles: readonly string[],
  /** What comes with each card, in the same step. */
  along: (cardId: string, title: string) => readonly Command[] = () => [],
): { cardIds: string[]; left: string[] } {
  const lastId = project.listCards(listId).at(-1)
  let position = lastId === undefined ? null : (project.row('cards', lastId)?.position ?? null)
  const commands = titles.map((title) => {
    position = positionBetween(position, null, Math.random)
    return createCard({ cardId: newId(), listId, title, position, kind })
  })
  dispatchAll(commands.flatMap((command) => [command, ...along(command.body.cardId, command.body.title)]))
  const made = commands.map(({ body }) => body).filter(({ cardId }) => project.row('cards', cardId))
  const left = commands.map(({ body }) => body).filter((body) => !made.includes(body))
  return { cardIds: made.map(({ cardId }) => cardId), left: left.map(({ title }) => title) }
}
