import type { Actor, Refusal } from '../command.ts'
import { nounCommands } from '../noun.ts'
import type { Reader } from '../tables.ts'
import { mayEditThing } from '../thing/thing-rights.ts'
import { MAX_QUESTIONS, type Question, QuestionFields } from './question.ts'
import { mayWriteQuestion } from './question-rights.ts'

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
  if (mayEditThing(actor, activity)) return null
  const { answer, shown } = project.get('questions', row.id) ?? { answer: '', shown: false }
  const answers = row.answer !== answer || row.shown !== shown
  return answers || !mayWriteQuestion(actor, activity, row) ? 'forbidden' : null
}
