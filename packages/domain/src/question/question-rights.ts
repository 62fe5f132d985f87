import { can } from '../access.ts'
import type { Actor } from '../command.ts'
import type { Tables } from '../tables.ts'
import { mayEditThing } from '../thing/thing-rights.ts'
import type { Question } from './question.ts'

/** Whether somebody may ask in an activity that others host: whoever changes things for a partner, in that partner's name. */
export function mayAskFor(actor: Actor, partnerId: string | null): boolean {
  return actor === 'system' || (partnerId !== null && actor.partnerId === partnerId && can(actor, 'things.edit'))
}

/** Whether somebody may write this question at all: the host any, a guest the own partner's. Answers are the host's alone. */
export function mayWriteQuestion(
  actor: Actor,
  activity: Tables['activities'],
  question: Pick<Question, 'partnerId'>,
): boolean {
  return mayEditThing(actor, activity) || mayAskFor(actor, question.partnerId)
}
