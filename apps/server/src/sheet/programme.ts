import { byPosition } from '@meanwhile/domain/position'
import { projectOf } from '@meanwhile/domain/project/project-of'
import { historyOf, stageOn } from '@meanwhile/domain/stage/stage-history'
import type { Tables } from '@meanwhile/domain/tables'
import { formatDate } from '@meanwhile/wording/format'
import type { Report } from './report.ts'
import type { Words } from './words.ts'

type Session = Tables['sessions']

/** What happens when and where in an activity, day by day; sites with the stage that they have on that day. */
export function programmeOf(words: Words, activity: Tables['activities']): Report {
  const { t, project } = words
  const { acronym, facts } = projectOf(project)
  const sessions = [...project.all('sessions')]
    .filter(({ activityId, archivedAt }) => activityId === activity.id && archivedAt === null)
    .sort(compareSessions)
  const days = [...new Set(sessions.map(({ day }) => day))]
  const where =
    activity.mode === 'online'
      ? t('sheet.online')
      : [activity.venue ?? '', words.place(activity.placeId)].filter(Boolean).join(', ')
  return {
    title: words.text(activity.titles),
    heads: [
      [acronym, facts.grantNumber ?? ''].filter(Boolean).join(' · '),
      words.span(activity.heldFrom ?? activity.start, activity.heldTo ?? activity.end),
      where,
      words.partner(activity.hostPartnerId) || words.text(activity.hostNote),
    ].filter(Boolean),
    pairs: [],
    tables: days.map((day) => ({
      title: day === null ? t('sheet.dayOpen') : formatDate(day, t.locale),
      columns: [
        { title: t('sheet.time'), width: 14 },
        { title: t('sheet.what'), width: 54 },
        { title: t('sheet.where'), width: 32 },
      ],
      rows: sessions
        .filter((session) => session.day === day)
        .map((session) => [
          [session.start, session.end].filter(Boolean).join('–'),
          words.text(session.titles),
          [session.room ?? '', siteOn(words, session)].filter(Boolean).join(', '),
        ]),
    })),
    landscape: false,
  }
}

function siteOn(words: Words, { siteId, day }: Session): string {
  const site = siteId === null ? undefined : words.project.get('sites', siteId)
  if (!site) return ''
  const name = words.text(site.names)
  const stage = day === null ? undefined : stageOn(historyOf(words.project, site.id), day)?.stage
  return stage === undefined ? name : `${name} (${words.t(`board.stage.${stage}`)})`
}

/** By day and time; without a day last, without a time before the others of its day. */
function compareSessions(a: Session, b: Session): number {
  if (a.day !== b.day) return (a.day ?? '9') < (b.day ?? '9') ? -1 : 1
  if (a.start !== b.start) return (a.start ?? '') < (b.start ?? '') ? -1 : 1
  return byPosition(a, b)
}
