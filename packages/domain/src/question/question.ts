import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Position } from '../position.ts'
import { Instant, paragraph } from '../text.ts'

export const MAX_QUESTIONS = 20_000

/** What guests of an activity want to learn, asked before the host makes a programme. */
export const QuestionFields = z.strictObject({
  activityId: Id,
  /** Whose question it is. */
  partnerId: z.nullable(Id),
  text: paragraph(1000),
  answer: paragraph(2000),
  /** The host has said that it can be shown. */
  shown: z.boolean(),
  position: Position,
})

export const Question = z.strictObject({ id: Id, ...QuestionFields.def.shape, archivedAt: z.nullable(Instant) })
export type Question = z.infer<typeof Question>
