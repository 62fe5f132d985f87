import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { PartialDate } from '../partial-date.ts'
import { Position } from '../position.ts'
import { Instant, line } from '../text.ts'

export const ChecklistTitle = line(200)
export const LineText = line(1000)
export const MAX_CHECKLISTS = 100
/** Lines of one card. */
export const MAX_LINES = 1000

export const Checklist = z.strictObject({ id: Id, cardId: Id, title: ChecklistTitle, position: Position })
export type Checklist = z.infer<typeof Checklist>

export const ChecklistLine = z.strictObject({
  id: Id,
  cardId: Id,
  checklistId: Id,
  position: Position,
  text: LineText,
  doneAt: z.nullable(Instant),
  memberId: z.nullable(Id),
  due: z.nullable(PartialDate),
})
export type ChecklistLine = z.infer<typeof ChecklistLine>
