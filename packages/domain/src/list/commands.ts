import * as z from 'zod/mini'
import { refuseBoard } from '../board/commands.ts'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { Id } from '../id.ts'
import { Position } from '../position.ts'
import type { Reader } from '../tables.ts'
import { refuseSecondCards } from '../thing/second-card.ts'
import { List, ListTitle, MAX_LISTS } from './list.ts'

const ListId = z.strictObject({ listId: Id })

export const aboutList = (project: Reader, { listId }: { listId: string }) => ({
  list: project.get('lists', listId)?.title ?? '',
})

/** For commands that work inside a list: it and its board must be there and not archived. */
export function refuseList(project: Reader, listId: string): Refusal | null {
  const list = project.get('lists', listId)
  if (!list) return 'not-found'
  if (list.archivedAt !== null) return 'archived'
  return refuseBoard(project, list.boardId)
}

export const createList = defineCommand({
  type: 'list.create',
  body: z.strictObject({
    listId: Id,
    boardId: Id,
    title: ListTitle,
    position: Position,
    stage: z.optional(List.def.shape.stage),
  }),
  needs: 'boards.edit',
  refuse: (project, { listId, boardId }) => {
    if (project.get('lists', listId)) return 'exists'
    return refuseBoard(project, boardId) ?? (project.size('lists') >= MAX_LISTS ? 'too-many' : null)
  },
  change: (draft, { listId, boardId, title, position, stage = null }) =>
    draft.put('lists', {
      id: listId,
      boardId,
      title,
      position,
      stage,
      colour: null,
      softLimit: null,
      archivedAt: null,
    }),
  invert: (_project, { listId }): Command | null => archiveList({ listId }),
  about: (_project, { title }) => ({ list: title }),
})

export const renameList = defineCommand({
  type: 'list.rename',
  body: z.strictObject({ listId: Id, title: ListTitle }),
  needs: 'boards.edit',
  refuse: (project, { listId }) => refuseList(project, listId),
  change: (draft, { listId, title }) => draft.edit('lists', listId, { title }),
  invert: (project, { listId }): Command | null => {
    const before = project.get('lists', listId)
    return before ? renameList({ listId, title: before.title }) : null
  },
  about: aboutList,
})

/** Within its board or to another one; its cards, archived ones too, go with it. */
export const moveList = defineCommand({
  type: 'list.move',
  body: z.strictObject({ listId: Id, boardId: Id, position: Position }),
  needs: 'boards.edit',
  refuse: (project, { listId, boardId }) =>
    refuseList(project, listId) ?? refuseBoard(project, boardId) ?? refuseSecondCards(project, listId, boardId),
  change: (draft, { listId, boardId, position }) => {
    const before = draft.get('lists', listId)
    draft.edit('lists', listId, { boardId, position })
    if (before?.boardId === boardId) return
    const cards = [...draft.all('cards')].filter((card) => card.listId === listId)
    for (const card of cards) draft.edit('cards', card.id, { boardId })
  },
  invert: (project, { listId }): Command | null => {
    const before = project.get('lists', listId)
    return before ? moveList({ listId, boardId: before.boardId, position: before.position }) : null
  },
  about: aboutList,
})

export const archiveList = defineCommand({
  type: 'list.archive',
  body: ListId,
  needs: 'boards.edit',
  refuse: (project, { listId }) => refuseList(project, listId),
  change: (draft, { listId }, { at }) => draft.edit('lists', listId, { archivedAt: at }),
  invert: (_project, { listId }): Command | null => restoreList({ listId }),
  about: aboutList,
})

export const restoreList = defineCommand({
  type: 'list.restore',
  body: ListId,
  needs: 'boards.edit',
  refuse: (project, { listId }) => {
    const list = project.get('lists', listId)
    if (!list) return 'not-found'
    return list.archivedAt === null ? 'not-archived' : refuseBoard(project, list.boardId)
  },
  change: (draft, { listId }) => draft.edit('lists', listId, { archivedAt: null }),
  invert: (_project, { listId }): Command | null => archiveList({ listId }),
  about: aboutList,
})
