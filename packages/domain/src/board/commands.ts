import * as z from 'zod/mini'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { Id } from '../id.ts'
import { Position } from '../position.ts'
import type { Reader } from '../tables.ts'
import { Lang } from '../text.ts'
import { BoardTitle, MAX_BOARDS } from './board.ts'

const BoardId = z.strictObject({ boardId: Id })

const aboutBoard = (project: Reader, { boardId }: { boardId: string }) => ({
  board: project.get('boards', boardId)?.title ?? '',
})

/** For commands that work inside a board: it must be there and not archived. */
export function refuseBoard(project: Reader, boardId: string): Refusal | null {
  const board = project.get('boards', boardId)
  if (!board) return 'not-found'
  return board.archivedAt === null ? null : 'archived'
}

export const createBoard = defineCommand({
  type: 'board.create',
  body: z.strictObject({
    boardId: Id,
    title: BoardTitle,
    position: Position,
    partnerId: z.nullable(Id),
    lang: Lang,
  }),
  needs: 'boards.edit',
  refuse: (project, { boardId, partnerId }) => {
    if (project.get('boards', boardId)) return 'exists'
    if (partnerId !== null && !project.get('partners', partnerId)) return 'not-found'
    return project.size('boards') >= MAX_BOARDS ? 'too-many' : null
  },
  change: (draft, { boardId, title, position, partnerId, lang }) =>
    draft.put('boards', { id: boardId, title, position, partnerId, lang, archivedAt: null }),
  invert: (_project, { boardId }): Command | null => archiveBoard({ boardId }),
  about: (_project, { title }) => ({ board: title }),
})

export const renameBoard = defineCommand({
  type: 'board.rename',
  body: z.strictObject({ boardId: Id, title: BoardTitle }),
  needs: 'boards.edit',
  refuse: (project, { boardId }) => refuseBoard(project, boardId),
  change: (draft, { boardId, title }) => draft.edit('boards', boardId, { title }),
  invert: (project, { boardId }): Command | null => {
    const before = project.get('boards', boardId)
    return before ? renameBoard({ boardId, title: before.title }) : null
  },
  about: aboutBoard,
})

export const moveBoard = defineCommand({
  type: 'board.move',
  body: z.strictObject({ boardId: Id, position: Position }),
  needs: 'boards.edit',
  refuse: (project, { boardId }) => refuseBoard(project, boardId),
  change: (draft, { boardId, position }) => draft.edit('boards', boardId, { position }),
  invert: (project, { boardId }): Command | null => {
    const before = project.get('boards', boardId)
    return before ? moveBoard({ boardId, position: before.position }) : null
  },
  about: aboutBoard,
})

export const archiveBoard = defineCommand({
  type: 'board.archive',
  body: BoardId,
  needs: 'boards.edit',
  refuse: (project, { boardId }) => refuseBoard(project, boardId),
  change: (draft, { boardId }, { at }) => draft.edit('boards', boardId, { archivedAt: at }),
  invert: (_project, { boardId }): Command | null => restoreBoard({ boardId }),
  about: aboutBoard,
})

export const restoreBoard = defineCommand({
  type: 'board.restore',
  body: BoardId,
  needs: 'boards.edit',
  refuse: (project, { boardId }) => {
    const board = project.get('boards', boardId)
    if (!board) return 'not-found'
    return board.archivedAt === null ? 'not-archived' : null
  },
  change: (draft, { boardId }) => draft.edit('boards', boardId, { archivedAt: null }),
  invert: (_project, { boardId }): Command | null => archiveBoard({ boardId }),
  about: aboutBoard,
})
