import { type Activity, ActivityFields } from '@meanwhile/domain/activity/activity'
import { boardOfActivity } from '@meanwhile/domain/activity/activity-commands'
import type { ActivityForm } from '@meanwhile/domain/activity/blank-activity'
import { activity } from '@meanwhile/domain/activity/commands'
import type { Command, Refusal } from '@meanwhile/domain/command'
import { positionBetween } from '@meanwhile/domain/position'
import type { BoardTemplate, BoardTemplates } from '@meanwhile/domain/template/board-template'
import { cardOfThing } from '@meanwhile/domain/thing/card-of-thing'
import { textIn } from '@meanwhile/domain/translated'
import { newId } from '../../lib/new-id.ts'
import { useDispatchAll, useProject, useProjectStore } from '../../project/use-project.ts'
import { endOfList, listsOfStage } from '../thing/board-lists.ts'

interface NewActivity {
  fields: ActivityForm
  template: BoardTemplate | undefined
  /** What the templates share. */
  shared: BoardTemplates | undefined
  /** The first day, when it is known to the day. */
  first: string | null
  /** The last day of an agreement, for templates that count from one. */
  ending: string | null
  /** A board that gets a card of it. */
  boardId: string | null
}

/** A card holds the title in one line of text. */
const MAX_CARD_TITLE = 200
/** Where every activity begins that is planned here. */
export const FIRST_STAGE: Activity['stage'] = 'planned'

/** Makes an activity with its card and its board, as one step of undo. */
export function useNewActivity(): (wanted: NewActivity) => { id: string; refusal: Refusal | null } {
  const store = useProjectStore()
  const dispatchAll = useDispatchAll()
  const { lang, anchors } = useProject()
  return ({ fields, template, shared, first, ending, boardId }) => {
    const id = newId()
    const title = (textIn(fields.titles, [lang, 'en'])?.text ?? '').slice(0, MAX_CARD_TITLE)
    const partnerId = fields.hostPartnerId
    const commands: Command[] = [activity.create({ id, stage: FIRST_STAGE, fields })]
    // What it stands on is refused: then there is nothing to put on a board.
    if (!ActivityFields.safeParse(fields).success) return { id, refusal: dispatchAll(commands) }
    const place = listsOfStage(store, FIRST_STAGE).find(({ board }) => board.id === boardId)
    if (place) {
      const listId = place.list.id
      const position = endOfList(store, listId)
      commands.push(
        ...cardOfThing({ cardId: newId(), kind: 'activity', thingId: id, listId, title, position, partnerId }),
      )
    }
    if (template && shared) {
      const last = store.liveBoards().at(-1)
      const day = first ?? undefined
      commands.push(
        ...boardOfActivity(template, {
          activityId: id,
          stage: FIRST_STAGE,
          boardId: newId(),
          title,
          position: positionBetween((last && store.row('boards', last)?.position) ?? null, null, Math.random),
          partnerId,
          lang,
          anchors: { T: day, E: day, END: ending ?? undefined, START: anchors.START },
          newId,
          shared,
        }),
      )
    }
    return { id, refusal: dispatchAll(commands) }
  }
}
