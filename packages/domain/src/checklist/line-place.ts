import { refuseCard } from '../card/commands.ts'
import type { Refusal } from '../command.ts'
import { detailOf } from '../detail.ts'
import { Id } from '../id.ts'
import type { Reader } from '../tables.ts'
import { type ChecklistLine, MAX_LINES } from './checklist.ts'
import { checklistOf } from './commands.ts'

interface Place {
  lineId: string
  cardId: string
}

export const LinePlace = { lineId: Id, cardId: Id }

export const lineOf = (project: Reader, { lineId, cardId }: Place): ChecklistLine | undefined =>
  detailOf(project, 'checklistLines', lineId, cardId)

/** For commands that change a line. */
export const refuseLine = (project: Reader, place: Place): Refusal | null =>
  lineOf(project, place) ? refuseCard(project, place.cardId) : 'not-found'

/** For commands that put a line into a checklist. */
export function refuseNewLine(project: Reader, place: Place & { checklistId: string }): Refusal | null {
  if (project.get('checklistLines', place.lineId)) return 'exists'
  if (!checklistOf(project, place)) return 'not-found'
  const full = (project.get('cards', place.cardId)?.lineCount ?? 0) >= MAX_LINES
  return refuseCard(project, place.cardId) ?? (full ? 'too-many' : null)
}
