import type { Command } from '@meanwhile/domain/command'
import { byPosition, positionBetween } from '@meanwhile/domain/position'
import type { ResultForm } from '@meanwhile/domain/result/blank-result'
import { result } from '@meanwhile/domain/result/commands'
import type { Tables } from '@meanwhile/domain/tables'
import { cardOfThing } from '@meanwhile/domain/thing/card-of-thing'
import type { ProjectStore } from '../../project/project-store.ts'

/** Where every result begins. */
const FIRST = 'draft'

/** For each board that stages results: the list in which a new one lies. */
export function firstLists(project: ProjectStore): { board: Tables['boards']; list: Tables['lists'] }[] {
  const lists = project.rows('lists').filter(({ stage, archivedAt }) => stage === FIRST && archivedAt === null)
  return project.liveBoards().flatMap((boardId) => {
    const board = project.row('boards', boardId)
    const [list] = lists.filter((one) => one.boardId === boardId).sort(byPosition)
    return board && list ? [{ board, list }] : []
  })
}

interface NewResult {
  fields: ResultForm
  /** What its card is called. */
  title: string
  /** Null: no card. */
  listId: string | null
}

/** The commands that make a result, and its card: one step, however many they are. */
export function newResult(project: ProjectStore, { fields, title, listId }: NewResult, newId: () => string) {
  const thingId = newId()
  const made: Command[] = [result.create({ id: thingId, fields, stage: FIRST })]
  if (listId !== null) {
    const lastId = project.listCards(listId).at(-1)
    const last = lastId === undefined ? null : (project.row('cards', lastId)?.position ?? null)
    const position = positionBetween(last, null, Math.random)
    const { leadPartnerId: partnerId } = fields
    made.push(...cardOfThing({ cardId: newId(), kind: 'result', thingId, listId, title, position, partnerId }))
  }
  return { thingId, commands: made }
}
