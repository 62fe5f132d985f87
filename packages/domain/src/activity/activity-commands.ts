import { setCardPartner } from '../card/card-values.ts'
import type { Command } from '../command.ts'
import { positionBetween, positionsFrom } from '../position.ts'
import type { BoardTemplate } from '../template/board-template.ts'
import { commandsFromTemplate, type TemplateUse } from '../template/commands-from-template.ts'
import { cardOfThing } from '../thing/card-of-thing.ts'
import type { Activity } from './activity.ts'

/** What an activity is that is begun with one of the templates. */
export const TYPE_OF_TEMPLATE: Readonly<Record<string, Activity['type']>> = {
  'site-start': 'local_activity',
  'site-portfolio': 'local_activity',
  'training-course': 'training_course',
  'study-visit': 'training_visit',
  'partner-meeting': 'project_meeting',
  'transfer-network': 'kick_off',
  'network-of-towns': 'public_event',
  dissemination: 'dissemination_event',
  'ask-neighbourhood': 'local_activity',
}

interface ProcessBoard extends Omit<TemplateUse, 'andThen'> {
  activityId: string
  /** Where the activity stands: it lies in the list of this stage, or in the first list of a board without stages. */
  stage: string
}

/**
 * The commands that make the board of an activity out of a template: the host is responsible for every card, and the
 * activity itself lies on the board, so that each leads to the other.
 */
export function boardOfActivity(template: BoardTemplate, use: ProcessBoard): Command[] {
  const { activityId, stage, partnerId, title, newId } = use
  const made = commandsFromTemplate(template, {
    ...use,
    andThen: ({ cardId }) => (partnerId === null ? [] : [setCardPartner({ cardId, value: partnerId })]),
  })
  const lists = made.flatMap(({ type, body }) => (type === 'list.create' ? [body as { listId: string }] : []))
  const at = Math.max(
    0,
    template.lists.findIndex((list) => list.stage === stage),
  )
  const listId = lists[at]?.listId
  if (listId === undefined) return made
  // In front of the cards of the template, whose positions count on from the start.
  const [first = null] = positionsFrom(null, 1)
  const position = positionBetween(null, first, () => 0)
  return [
    ...made,
    ...cardOfThing({ cardId: newId(), kind: 'activity', thingId: activityId, listId, title, position, partnerId }),
  ]
}
