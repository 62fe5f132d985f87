import type { Actor, Refusal } from '../command.ts'
import { nounCommands } from '../noun.ts'
import type { Reader } from '../tables.ts'
import { mayEditThing } from '../thing/thing-rights.ts'
import { MAX_QUESTIONS, type Question, QuestionFields } from './question.ts'
import { mayAskFor } from './question-rights.ts'

export const QUESTION_REFERENCES = { activityId: 'activities', partnerId: 'partners' } as const

export const question = nounCommands({
  noun: 'question',
  table: 'questions',
  fields: QuestionFields,
  references: QUESTION_REFERENCES,
  needs: 'things.edit',
  limit: MAX_QUESTIONS,
  refuse: refuseQuestion,
  nameOf: ({ text }) => text,
})

function refuseQuestion(project: Reader, row: Question, actor: Actor): Refusal | null {
  const activity = project.get('activities', row.activityId)
  if (!activity) return 'not-found'
  if (activity.archivedAt !== null) return 'archived'
  const before = project.get('questions', row.id)
  const home = before && project.get('activities', before.activityId)
  if (mayEditThing(actor, activity) && (!home || mayEditThing(actor, home))) return null
  // Answers, what can be shown, and the way into another activity belong to those who host.
  const { activityId, answer, shown } = before ?? { activityId: row.activityId, answer: '', shown: false }
  const asHost = row.activityId !== activityId || row.answer !== answer || row.shown !== shown
  return asHost || !mayAskFor(actor, row.partnerId) ? 'forbidden' : null
}
