import type { ProjectStore } from '../../../project/project-store.ts'
import type { Lift } from './lift.ts'

/** What others did that ends a drag. */
export type Interruption = 'cardGone' | 'listGone' | 'ownListGone' | 'stopped'

export function interruption(
  project: ProjectStore,
  boardId: string,
  mayEdit: boolean,
  lift: Lift,
): Interruption | null {
  if (!mayEdit || project.row('boards', boardId)?.archivedAt !== null) return 'stopped'
  const listIsHere = (listId: string) => {
    const list = project.row('lists', listId)
    return list?.archivedAt === null && list.boardId === boardId
  }
  if (lift.kind === 'list') return listIsHere(lift.id) ? null : 'ownListGone'
  const card = project.row('cards', lift.id)
  if (!card || card.archivedAt !== null) return 'cardGone'
  return lift.target && !listIsHere(lift.target.listId) ? 'listGone' : null
}
