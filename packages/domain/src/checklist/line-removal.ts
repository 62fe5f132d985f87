import * as z from 'zod/mini'
import { bareCard, type Card, MAX_CARDS, TITLE_LENGTH } from '../card/card.ts'
import { aboutCard, archiveCard, refuseCard } from '../card/commands.ts'
import { type Command, defineCommand, type Stamp } from '../command.ts'
import { count, ofCard } from '../detail.ts'
import type { Draft } from '../draft.ts'
import { Id } from '../id.ts'
import { refuseList } from '../list/commands.ts'
import { authorOf } from '../member/author.ts'
import { putOrigin } from '../origin/origin.ts'
import { Position } from '../position.ts'
import type { ChecklistLine } from './checklist.ts'
import { isDone, KeptLine, keptLine } from './commands.ts'
import { LinePlace, lineOf, refuseLine, refuseNewLine } from './line-place.ts'

export const removeLine = defineCommand({
  type: 'line.remove',
  body: z.strictObject(LinePlace),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseLine,
  change: (draft, place) => {
    const line = lineOf(draft, place)
    if (!line) return
    draft.remove('checklistLines', line.id)
    count(draft, place.cardId, { lineCount: -1, linesDone: isDone(line) ? -1 : 0 })
  },
  invert: (project, place): Command | null => {
    const before = lineOf(project, place)
    if (!before) return null
    return restoreLine({ ...place, checklistId: before.checklistId, ...keptLine(before), insteadOfId: null })
  },
  about: aboutCard,
})

/**
 * Brings a line back as it was. `insteadOfId` is the card that it became meanwhile: that one goes to the archive, where
 * whatever was added to it is kept.
 */
export const restoreLine = defineCommand({
  type: 'line.restore',
  body: z.strictObject({ ...LinePlace, checklistId: Id, ...KeptLine, insteadOfId: z.nullable(Id) }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: (project, { memberId, insteadOfId, ...body }) => {
    if (memberId !== null && !project.get('members', memberId)) return 'not-found'
    if (insteadOfId === body.cardId) return 'invalid'
    return refuseNewLine(project, body) ?? (insteadOfId === null ? null : refuseCard(project, insteadOfId))
  },
  change: (draft, { lineId, cardId, done, insteadOfId, ...line }, stamp) => {
    draft.put('checklistLines', { id: lineId, cardId, ...line, doneAt: done ? stamp.at : null })
    count(draft, cardId, { lineCount: 1, linesDone: done ? 1 : 0 })
    if (insteadOfId !== null) archiveCard.change(draft, { cardId: insteadOfId }, stamp)
  },
  invert: (project, { lineId, cardId, insteadOfId }): Command | null => {
    if (insteadOfId === null) return removeLine({ lineId, cardId })
    const { position } = project.get('cards', insteadOfId) ?? {}
    return position === undefined ? null : lineToCard({ lineId, cardId, newCardId: insteadOfId, position })
  },
  about: aboutCard,
})

/** A title has room for less than a line: then the whole text is the description, so that nothing typed is lost. */
function faceOf(text: string): { title: string; rest: string } {
  if (text.length <= TITLE_LENGTH) return { title: text, rest: '' }
  let title = ''
  for (const character of text) {
    if (title.length + character.length > TITLE_LENGTH) break
    title += character
  }
  return { title: title.trimEnd(), rest: text }
}

function putCard(draft: Draft, line: ChecklistLine, place: Pick<Card, 'id' | 'position'>, stamp: Stamp): void {
  const { listId = '', boardId = '' } = draft.get('cards', line.cardId) ?? {}
  const { title, rest } = faceOf(line.text)
  const isHere = line.memberId !== null && draft.get('members', line.memberId)?.leftAt === null
  draft.put('cards', {
    ...bareCard({ ...place, listId, boardId, title, kind: 'task' }),
    memberIds: isHere && line.memberId ? [line.memberId] : [],
    due: line.due,
    doneAt: line.doneAt,
    described: rest !== '',
  })
  putOrigin(draft, place.id, stamp.at)
  if (rest === '') return
  const written = { text: rest, revision: 1, memberId: authorOf(draft, stamp), at: stamp.at }
  draft.put('descriptions', { id: place.id, cardId: place.id, ...written })
}

/**
 * Makes a card of the same list out of a line. Taking it back (`line.restore`) sends that card to the archive; done
 * again, the card comes back out of there, with what was added to it.
 */
export const lineToCard = defineCommand({
  type: 'line.card',
  body: z.strictObject({ ...LinePlace, newCardId: Id, position: Position }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: (project, { newCardId, ...place }) => {
    const refusal = refuseLine(project, place)
    if (refusal) return refusal
    const there = project.get('cards', newCardId)
    if (!there) return project.size('cards') >= MAX_CARDS ? 'too-many' : null
    return there.archivedAt === null ? 'exists' : refuseList(project, there.listId)
  },
  change: (draft, { newCardId, position, ...place }, stamp) => {
    const line = lineOf(draft, place)
    if (!line) return
    removeLine.change(draft, place, stamp)
    if (draft.get('cards', newCardId)) draft.edit('cards', newCardId, { archivedAt: null })
    else putCard(draft, line, { id: newCardId, position }, stamp)
  },
  invert: (project, { newCardId, lineId, cardId }): Command | null => {
    const place = { lineId, cardId }
    const before = lineOf(project, place)
    if (!before) return null
    return restoreLine({ ...place, checklistId: before.checklistId, ...keptLine(before), insteadOfId: newCardId })
  },
  about: aboutCard,
})
