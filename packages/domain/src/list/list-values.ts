import * as z from 'zod/mini'
import { Colour } from '../colour.ts'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import { aboutList, refuseList } from './commands.ts'
import { SoftLimit } from './list.ts'

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
