import { byPosition, positionBetween } from '@meanwhile/domain/position'
import type { Tables } from '@meanwhile/domain/tables'
import type { ProjectStore } from '../../project/project-store.ts'

/** For each board: the first list that carries the stage. */
export function listsOfStage(
  project: ProjectStore,
  wanted: string,
): { board: Tables['boards']; list: Tables['lists'] }[] {
  const lists = project.rows('lists').filter(({ stage, archivedAt }) => stage === wanted && archivedAt === null)
  return project.liveBoards().flatMap((boardId) => {
    const board = project.row('boards', boardId)
    const [list] = lists.filter((one) => one.boardId === boardId).sort(byPosition)
    return board && list ? [{ board, list }] : []
  })
}

/** The place behind the last card of a list. */
export function endOfList(project: ProjectStore, listId: string): string {
  const last = project.row('cards', project.listCards(listId).at(-1) ?? '')
  return positionBetween(last?.position ?? null, null, Math.random)
}
