import * as z from 'zod/mini'
import { refuseBoard } from '../board/commands.ts'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import { MAX_VIEWS, View } from './view.ts'

const { boardId, title, search, position } = View.def.shape

/** Saves a way to look at a board under a name, or writes over the one that has this id. */
export const saveView = defineCommand({
  type: 'view.save',
  body: z.strictObject({ viewId: Id, boardId, title, search, position }),
  needs: 'boards.edit',
  refuse: (project, { viewId, boardId }) => {
    const refusal = refuseBoard(project, boardId)
    if (refusal) return refusal
    const before = project.get('views', viewId)
    if (before) return before.boardId === boardId ? null : 'exists'
    return project.size('views') >= MAX_VIEWS ? 'too-many' : null
  },
  change: (draft, { viewId, ...view }) => draft.put('views', { id: viewId, ...view }),
  invert: (project, { viewId }): Command | null => {
    const before = project.get('views', viewId)
    if (!before) return removeView({ viewId })
    const { id: _, ...view } = before
    return saveView({ viewId, ...view })
  },
  about: (project, { boardId, title }) => ({ view: title, board: project.get('boards', boardId)?.title ?? '' }),
})

export const removeView = defineCommand({
  type: 'view.remove',
  body: z.strictObject({ viewId: Id }),
  needs: 'boards.edit',
  refuse: (project, { viewId }) => {
    const view = project.get('views', viewId)
    return view ? refuseBoard(project, view.boardId) : 'not-found'
  },
  change: (draft, { viewId }) => draft.remove('views', viewId),
  invert: (project, { viewId }): Command | null => {
    const before = project.get('views', viewId)
    if (!before) return null
    const { id: _, ...view } = before
    return saveView({ viewId, ...view })
  },
  about: (project, { viewId }) => {
    const view = project.get('views', viewId)
    return { view: view?.title ?? '', board: project.get('boards', view?.boardId ?? '')?.title ?? '' }
  },
})
