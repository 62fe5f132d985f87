import type { Envelope } from '@meanwhile/domain/command'
import { positionsFrom } from '@meanwhile/domain/position'
import type pg from 'pg'
import { newId } from '../apps/server/src/new-id.ts'
import { ProjectLines } from '../apps/server/src/project/lines.ts'
import { ProjectService } from '../apps/server/src/project/service.ts'
import type { ProjectFixture } from './project-fixture.ts'

/** The write path of one server process, without its sockets. */
export function writePath(pool: pg.Pool) {
  const lines = new ProjectLines(
    pool,
    false,
    () => {},
    () => true,
  )
  return { lines, service: new ProjectService(pool, lines) }
}

const POSITIONS = positionsFrom('a0', 500)

/** Moves of cards to random places of their board. */
export function randomMoves({ cardIds, listIds }: ProjectFixture, count: number): Envelope[] {
  const one = (items: readonly string[]) => items[Math.floor(Math.random() * items.length)]
  return Array.from({ length: count }, () => ({
    id: newId(),
    type: 'card.move',
    body: { cardId: one(cardIds), listId: one(listIds), position: one(POSITIONS) },
  }))
}
