import { refuseActivity } from '../activity/refuse-activity.ts'
import { nounCommands } from '../noun.ts'
import { EvidenceFields, MAX_EVIDENCE } from './evidence.ts'

export const EVIDENCE_REFERENCES = { activityId: 'activities' } as const

export const evidence = nounCommands({
  noun: 'evidence',
  table: 'evidence',
  fields: EvidenceFields,
  references: EVIDENCE_REFERENCES,
  needs: 'things.edit',
  limit: MAX_EVIDENCE,
  refuse: (project, { activityId }, actor) => refuseActivity(project, activityId, actor),
  nameOf: ({ text }) => text,
})
