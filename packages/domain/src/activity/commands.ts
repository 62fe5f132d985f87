import { nounCommands } from '../noun.ts'
import { refuseCircle } from '../parent.ts'
import { beginStage, firstStage } from '../stage/begin-stage.ts'
import { refuseOwned } from '../thing/thing-rights.ts'
import { textIn } from '../translated.ts'
import { type Activity, ActivityFields, MAX_ACTIVITIES } from './activity.ts'

export const ACTIVITY_REFERENCES = {
  hostPartnerId: 'partners',
  placeId: 'places',
  phaseId: 'phases',
  parentId: 'activities',
  siteIds: 'sites',
  objectiveIds: 'objectives',
  trainerIds: 'members',
} as const

function refuseDays({ heldFrom, heldTo }: Activity) {
  return heldFrom !== null && heldTo !== null && heldTo < heldFrom ? 'invalid' : null
}

export const activity = nounCommands({
  noun: 'activity',
  table: 'activities',
  fields: ActivityFields,
  references: ACTIVITY_REFERENCES,
  needs: 'things.edit',
  limit: MAX_ACTIVITIES,
  first: { schema: firstStage('activity'), columns: ({ stage }) => ({ stage }) },
  refuse: (project, row, actor) =>
    refuseOwned(actor, row) ?? refuseDays(row) ?? refuseCircle(project, 'activities', row),
  begun: (draft, { id }, first, stamp) => beginStage(draft, { kind: 'activity', thingId: id }, first, stamp),
  nameOf: ({ titles }) => textIn(titles, ['en'])?.text ?? '',
})
