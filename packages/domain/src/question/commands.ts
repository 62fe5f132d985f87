import { refuseActivity } from '../activity/refuse-activity.ts'
import { nounCommands } from '../noun.ts'
import { MAX_QUESTIONS, QuestionFields } from './question.ts'

export const QUESTION_REFERENCES = { activityId: 'activities', partnerId: 'partners' } as const

export const question = nounCommands({
  noun: 'question',
  table: 'questions',
  fields: QuestionFields,
  references: QUESTION_REFERENCES,
  needs: 'things.edit',
  limit: MAX_QUESTIONS,
  refuse: (project, { activityId }, actor) => refuseActivity(project, activityId, actor),
  nameOf: ({ text }) => text,
})
