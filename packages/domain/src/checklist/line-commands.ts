import * as z from 'zod/mini'
import { aboutCard } from '../card/commands.ts'
import { type Command, defineCommand } from '../command.ts'
import { count, ofCard } from '../detail.ts'
import { Id } from '../id.ts'
import { PartialDate } from '../partial-date.ts'
import { Position } from '../position.ts'
import { LineText } from './checklist.ts'
import { checklistOf, isDone } from './commands.ts'
import { LinePlace, lineOf, refuseLine, refuseNewLine } from './line-place.ts'
import { removeLine } from './line-removal.ts'

export const addLine = defineCommand({
  type: 'line.add',
  body: z.strictObject({ ...LinePlace, checklistId: Id, text: LineText, position: Position }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseNewLine,
  change: (draft, { lineId, cardId, ...line }) => {
    draft.put('checklistLines', { id: lineId, cardId, ...line, doneAt: null, memberId: null, due: null })
    count(draft, cardId, { lineCount: 1 })
  },
  invert: (_project, { lineId, cardId }): Command | null => removeLine({ lineId, cardId }),
  about: aboutCard,
})

export const editLine = defineCommand({
  type: 'line.edit',
  body: z.strictObject({ ...LinePlace, text: LineText }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseLine,
  change: (draft, { lineId, text }) => draft.edit('checklistLines', lineId, { text }),
  invert: (project, body): Command | null => {
    const before = lineOf(project, body)
    return before ? editLine({ ...body, text: before.text }) : null
  },
  about: aboutCard,
})

/** Ticks a line off or opens it again; when it was done is the server's. */
export const tickLine = defineCommand({
  type: 'line.tick',
  body: z.strictObject({ ...LinePlace, done: z.boolean() }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseLine,
  change: (draft, { lineId, cardId, done }, { at }) => {
    const line = lineOf(draft, { lineId, cardId })
    if (!line || isDone(line) === done) return
    draft.edit('checklistLines', lineId, { doneAt: done ? at : null })
    count(draft, cardId, { linesDone: done ? 1 : -1 })
  },
  invert: (project, body): Command | null => {
    const before = lineOf(project, body)
    return before && isDone(before) !== body.done ? tickLine({ ...body, done: !body.done }) : null
  },
  about: aboutCard,
})

/** Gives a line to one person of the project, or to nobody. */
export const assignLine = defineCommand({
  type: 'line.assign',
  body: z.strictObject({ ...LinePlace, memberId: z.nullable(Id) }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: (project, { memberId, ...place }) => {
    const isHere = memberId === null || project.get('members', memberId)?.leftAt === null
    return isHere ? refuseLine(project, place) : 'not-found'
  },
  change: (draft, { lineId, memberId }) => draft.edit('checklistLines', lineId, { memberId }),
  invert: (project, body): Command | null => {
    const before = lineOf(project, body)
    // A line is taken from somebody who left, but not given to them again.
    const isHere = !before?.memberId || project.get('members', before.memberId)?.leftAt === null
    return before && isHere ? assignLine({ ...body, memberId: before.memberId }) : null
  },
  about: aboutCard,
})

export const setLineDue = defineCommand({
  type: 'line.due',
  body: z.strictObject({ ...LinePlace, value: z.nullable(PartialDate) }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseLine,
  change: (draft, { lineId, value }) => draft.edit('checklistLines', lineId, { due: value }),
  invert: (project, body): Command | null => {
    const before = lineOf(project, body)
    return before ? setLineDue({ ...body, value: before.due }) : null
  },
  about: aboutCard,
})

/** To another place, also in another checklist of the same card. */
export const moveLine = defineCommand({
  type: 'line.move',
  body: z.strictObject({ ...LinePlace, checklistId: Id, position: Position }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: (project, body) => (checklistOf(project, body) ? refuseLine(project, body) : 'not-found'),
  change: (draft, { lineId, checklistId, position }) => draft.edit('checklistLines', lineId, { checklistId, position }),
  invert: (project, body): Command | null => {
    const before = lineOf(project, body)
    return before ? moveLine({ ...body, checklistId: before.checklistId, position: before.position }) : null
  },
  about: aboutCard,
})
