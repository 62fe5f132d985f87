import { randomBytes } from 'node:crypto'
import type { Envelope } from '@meanwhile/domain/command'
import { idFrom } from '@meanwhile/domain/id'
import { positionsFrom } from '@meanwhile/domain/position'
import type { ProjectEvent } from '@meanwhile/domain/protocol'
import type pg from 'pg'
import { ProjectLines } from '../src/project/lines.ts'
import type { Projects } from '../src/project/projects.ts'
import { ProjectService } from '../src/project/service.ts'

export const newId = () => idFrom(randomBytes)

export const command = (type: string, body: unknown): Envelope => ({ id: newId(), type, body })

/** One server process's write path, without its sockets. `shared`: as if other processes wrote as well. */
export function writePath(pool: pg.Pool, shared: boolean) {
  const told: ProjectEvent[] = []
  const lines = new ProjectLines(
    pool,
    shared,
    (_projectId, events) => told.push(...events),
    () => true,
  )
  return { lines, service: new ProjectService(pool, lines), told }
}

/** A project with one board, three lists and some cards, made by commands. */
export async function smallProject(service: Pick<Projects, 'create' | 'dispatch'>, cards = 6) {
  const coordinatorId = newId()
  const projectId = await service.create({
    acronym: 'TEST',
    title: 'A project for tests',
    summary: '',
    lang: 'en',
    timeZone: 'Europe/Riga',
    partner: { name: 'Free Riga', city: 'Riga', country: 'LV', colour: 'teal', pattern: 'plain' },
    coordinatorId,
  })
  const boardId = newId()
  const listIds = [newId(), newId(), newId()]
  const cardIds = Array.from({ length: cards }, newId)
  const positions = positionsFrom(null, Math.max(cards, 3))
  await service.dispatch(projectId, coordinatorId, [
    command('board.create', { boardId, title: 'Work', position: 'a0', partnerId: null, lang: 'en' }),
    ...listIds.map((listId, n) =>
      command('list.create', { listId, boardId, title: `List ${n}`, position: positions[n] }),
    ),
    ...cardIds.map((cardId, n) =>
      command('card.create', {
        cardId,
        listId: listIds[n % 3],
        title: `Card ${n}`,
        position: positions[n],
        kind: 'task',
      }),
    ),
  ])
  return { projectId, coordinatorId, boardId, listIds, cardIds }
}
