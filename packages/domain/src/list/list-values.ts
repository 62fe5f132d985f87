import * as z from 'zod/mini'
import { Colour } from '../colour.ts'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import { aboutList, refuseList } from './commands.ts'
import { List, SoftLimit } from './list.ts'

export const setListColour = defineCommand({
  type: 'list.colour',
  body: z.strictObject({ listId: Id, colour: z.nullable(Colour) }),
  needs: 'boards.edit',
  refuse: (project, { listId }) => refuseList(project, listId),
  change: (draft, { listId, colour }) => draft.edit('lists', listId, { colour }),
  invert: (project, { listId }): Command | null => {
    const before = project.get('lists', listId)
    return before ? setListColour({ listId, colour: before.colour }) : null
  },
  about: aboutList,
})

export const setListLimit = defineCommand({
  type: 'list.limit',
  body: z.strictObject({ listId: Id, softLimit: z.nullable(SoftLimit) }),
  needs: 'boards.edit',
  refuse: (project, { listId }) => refuseList(project, listId),
  change: (draft, { listId, softLimit }) => draft.edit('lists', listId, { softLimit }),
  invert: (project, { listId }): Command | null => {
    const before = project.get('lists', listId)
    return before ? setListLimit({ listId, softLimit: before.softLimit }) : null
  },
  about: aboutList,
})

/** What the list stands for from now on; the cards in it and what they are stay as they are. */
export const setListStage = defineCommand({
  type: 'list.stage',
  body: z.strictObject({ listId: Id, stage: List.def.shape.stage }),
  needs: 'boards.edit',
  refuse: (project, { listId }) => refuseList(project, listId),
  change: (draft, { listId, stage }) => draft.edit('lists', listId, { stage }),
  invert: (project, { listId }): Command | null => {
    const before = project.get('lists', listId)
    return before ? setListStage({ listId, stage: before.stage }) : null
  },
  about: aboutList,
})
