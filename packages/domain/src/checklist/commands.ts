import * as z from 'zod/mini'
import { aboutCard, refuseCard } from '../card/commands.ts'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { count, detailOf, ofCard } from '../detail.ts'
import { Id } from '../id.ts'
import { Position } from '../position.ts'
import type { Reader } from '../tables.ts'
import { Checklist, ChecklistLine, ChecklistTitle, MAX_CHECKLISTS, MAX_LINES } from './checklist.ts'

interface Place {
  checklistId: string
  cardId: string
}

const PlaceBody = { checklistId: Id, cardId: Id }

export const checklistOf = (project: Reader, { checklistId, cardId }: Place): Checklist | undefined =>
  detailOf(project, 'checklists', checklistId, cardId)

export const isDone = (line: ChecklistLine): boolean => line.doneAt !== null

function linesOf(project: Reader, { checklistId, cardId }: Place): ChecklistLine[] {
  return [...project.of('checklistLines', cardId)].filter((line) => line.checklistId === checklistId)
}

const refuseChecklist = (project: Reader, place: Place): Refusal | null =>
  checklistOf(project, place) ? refuseCard(project, place.cardId) : 'not-found'

function refuseNew(project: Reader, { checklistId, cardId }: Place): Refusal | null {
  if (project.get('checklists', checklistId)) return 'exists'
  const full = [...project.of('checklists', cardId)].length >= MAX_CHECKLISTS
  return refuseCard(project, cardId) ?? (full ? 'too-many' : null)
}

const aboutChecklist = (project: Reader, place: Place) => ({
  ...aboutCard(project, place),
  checklist: checklistOf(project, place)?.title ?? '',
})

export const addChecklist = defineCommand({
  type: 'checklist.add',
  body: z.strictObject({ ...PlaceBody, title: ChecklistTitle, position: Position }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseNew,
  change: (draft, { checklistId, ...body }) => draft.put('checklists', { id: checklistId, ...body }),
  invert: (_project, { checklistId, cardId }): Command | null => removeChecklist({ checklistId, cardId }),
  about: (project, { cardId, title }) => ({ ...aboutCard(project, { cardId }), checklist: title }),
})

export const renameChecklist = defineCommand({
  type: 'checklist.rename',
  body: z.strictObject({ ...PlaceBody, title: ChecklistTitle }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseChecklist,
  change: (draft, { checklistId, title }) => draft.edit('checklists', checklistId, { title }),
  invert: (project, body): Command | null => {
    const before = checklistOf(project, body)
    return before ? renameChecklist({ ...body, title: before.title }) : null
  },
  about: aboutChecklist,
})

export const moveChecklist = defineCommand({
  type: 'checklist.move',
  body: z.strictObject({ ...PlaceBody, position: Position }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseChecklist,
  change: (draft, { checklistId, position }) => draft.edit('checklists', checklistId, { position }),
  invert: (project, body): Command | null => {
    const before = checklistOf(project, body)
    return before ? moveChecklist({ ...body, position: before.position }) : null
  },
  about: aboutChecklist,
})

/** A line as it is brought back. When it was done is the server's to say, so that nobody writes a day of their own. */
export const KeptLine = {
  text: ChecklistLine.def.shape.text,
  position: Position,
  done: z.boolean(),
  memberId: ChecklistLine.def.shape.memberId,
  due: ChecklistLine.def.shape.due,
}

export const keptLine = ({ text, position, doneAt, memberId, due }: ChecklistLine) => ({
  text,
  position,
  done: doneAt !== null,
  memberId,
  due,
})

/** With all of its lines. */
export const removeChecklist = defineCommand({
  type: 'checklist.remove',
  body: z.strictObject(PlaceBody),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseChecklist,
  change: (draft, place) => {
    const lines = linesOf(draft, place)
    for (const line of lines) draft.remove('checklistLines', line.id)
    draft.remove('checklists', place.checklistId)
    count(draft, place.cardId, { lineCount: -lines.length, linesDone: -lines.filter(isDone).length })
  },
  invert: (project, place): Command | null => {
    const before = checklistOf(project, place)
    if (!before) return null
    const lines = linesOf(project, place).map((line) => ({ lineId: line.id, ...keptLine(line) }))
    return restoreChecklist({ ...place, title: before.title, position: before.position, lines })
  },
  about: aboutChecklist,
})

const KeptLines = z.array(z.strictObject({ lineId: Id, ...KeptLine })).check(z.maxLength(MAX_LINES))

function refuseLines(project: Reader, cardId: string, lines: z.infer<typeof KeptLines>): Refusal | null {
  if (new Set(lines.map(({ lineId }) => lineId)).size < lines.length) return 'invalid'
  if (lines.some(({ lineId }) => project.get('checklistLines', lineId))) return 'exists'
  if (lines.some(({ memberId }) => memberId !== null && !project.get('members', memberId))) return 'not-found'
  const there = project.get('cards', cardId)?.lineCount ?? 0
  return there + lines.length > MAX_LINES ? 'too-many' : null
}

/** Brings a checklist back with its lines; a person who has left keeps the lines that were theirs. */
export const restoreChecklist = defineCommand({
  type: 'checklist.restore',
  body: z.strictObject({ ...PlaceBody, title: ChecklistTitle, position: Position, lines: KeptLines }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: (project, { lines, ...place }) => refuseNew(project, place) ?? refuseLines(project, place.cardId, lines),
  change: (draft, { checklistId, cardId, title, position, lines }, { at }) => {
    draft.put('checklists', { id: checklistId, cardId, title, position })
    for (const { lineId, done, ...line } of lines) {
      draft.put('checklistLines', { id: lineId, cardId, checklistId, ...line, doneAt: done ? at : null })
    }
    count(draft, cardId, { lineCount: lines.length, linesDone: lines.filter(({ done }) => done).length })
  },
  invert: (_project, { checklistId, cardId }): Command | null => removeChecklist({ checklistId, cardId }),
  about: (project, { cardId, title }) => ({ ...aboutCard(project, { cardId }), checklist: title }),
})
