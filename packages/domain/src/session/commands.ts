import { refuseActivity } from '../activity/refuse-activity.ts'
import { nounCommands } from '../noun.ts'
import { textIn } from '../translated.ts'
import { MAX_SESSIONS, SessionFields } from './session.ts'

export const SESSION_REFERENCES = { activityId: 'activities', leaderIds: 'members', siteId: 'sites' } as const

export const session = nounCommands({
  noun: 'session',
  table: 'sessions',
  fields: SessionFields,
  references: SESSION_REFERENCES,
  needs: 'things.edit',
  limit: MAX_SESSIONS,
  refuse: (project, { activityId }, actor) => refuseActivity(project, activityId, actor),
  nameOf: ({ titles }) => textIn(titles, ['en'])?.text ?? '',
})
