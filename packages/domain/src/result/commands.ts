import { nounCommands } from '../noun.ts'
import { beginStage, firstStage } from '../stage/begin-stage.ts'
import { refuseOwned } from '../thing/thing-rights.ts'
import { textIn } from '../translated.ts'
import { MAX_RESULTS, ResultFields } from './result.ts'

export const RESULT_REFERENCES = {
  leadPartnerId: 'partners',
  partnerId: 'partners',
  contributorIds: 'partners',
  phaseId: 'phases',
  activityIds: 'activities',
  objectiveIds: 'objectives',
} as const

export const result = nounCommands({
  noun: 'result',
  table: 'results',
  fields: ResultFields,
  references: RESULT_REFERENCES,
  needs: 'things.edit',
  limit: MAX_RESULTS,
  first: { schema: firstStage('result'), columns: ({ stage }) => ({ stage }) },
  refuse: (_project, row, actor) => refuseOwned(actor, row),
  begun: (draft, { id }, first, stamp) => beginStage(draft, { kind: 'result', thingId: id }, first, stamp),
  nameOf: ({ titles }) => textIn(titles, ['en'])?.text ?? '',
})
