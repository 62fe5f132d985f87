import type { Command } from '@meanwhile/domain/command'
import type { ResultForm } from '@meanwhile/domain/result/blank-result'
import { result } from '@meanwhile/domain/result/commands'
import { cardOfThing } from '@meanwhile/domain/thing/card-of-thing'
import type { ProjectStore } from '../../project/project-store.ts'
import { endOfList } from '../thing/board-lists.ts'

/** Where every result begins. */
export const FIRST_STAGE = 'draft'

interface NewResult {
  fields: ResultForm
  /** What its card is called. */
  title: string
  /** Null: no card. */
  listId: string | null
}

/** The commands that make a result, and its card: one step, however many they are. */
export function newResult(project: ProjectStore, { fields, title, listId }: NewResult, newId: () => string) {
  const thingId = newId()
  const made: Command[] = [result.create({ id: thingId, fields, stage: FIRST_STAGE })]
  if (listId !== null) {
    const position = endOfList(project, listId)
    const { leadPartnerId: partnerId } = fields
    made.push(...cardOfThing({ cardId: newId(), kind: 'result', thingId, listId, title, position, partnerId }))
  }
  return { thingId, commands: made }
}
