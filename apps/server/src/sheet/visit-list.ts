import { datesOf } from '@meanwhile/domain/activity/activity-days'
import { dayIn } from '@meanwhile/domain/partial-date-range'
import { projectOf } from '@meanwhile/domain/project/project-of'
import { historyOf, stageOn } from '@meanwhile/domain/stage/stage-history'
import type { Tables } from '@meanwhile/domain/tables'
import { compareNotes, sitesVisited } from '@meanwhile/domain/visit-note/notes-of'
import { activitiesInOrder } from './by-date.ts'
import type { Report } from './report.ts'
import type { Words } from './words.ts'

type Activity = Tables['activities']
type Note = Tables['visitNotes']

/**
 * Which sites were visited, in which stage each was on that day, and what was noted there: a row for each note, one for a site
 * without any. Who wrote it is told by organisation: a paper that goes to a funder names nobody.
 */
export function visitList(words: Words, activityId: string | null): Report | undefined {
  const { t, project } = words
  const { acronym, facts } = projectOf(project)
  const one = activityId === null ? undefined : project.get('activities', activityId)
  if (activityId !== null && !one) return undefined
  const visits = (one ? [one] : activitiesInOrder(project)).flatMap((activity) => sitesOf(words, activity))
  return {
    title: one ? words.text(one.titles) : t('sheet.visitList', { acronym }),
    heads: [
      [acronym, facts.grantNumber ?? ''].filter(Boolean).join(' · '),
      t('sheet.visitCount', { count: new Set(visits.map(({ site }) => site.id)).size }),
    ],
    pairs: [],
    tables: [
      {
        title: t('sheet.visits'),
        columns: [
          { title: t('sheet.code'), width: 8 },
          { title: t('sheet.activity'), width: 28 },
          { title: t('sheet.day'), width: 14 },
          { title: t('sheet.site'), width: 24 },
          { title: t('sheet.stageThen'), width: 16 },
          { title: t('sheet.note'), width: 60 },
          { title: t('sheet.notedBy'), width: 24 },
        ],
        rows: visits.flatMap(({ activity, site, notes }) => {
          const date = datesOf(activity).from
          const day = date === null ? null : dayIn(date, projectOf(project).anchors)
          const stage = day === null ? undefined : stageOn(historyOf(project, site.id), day)?.stage
          const lines: (Note | null)[] = notes.length > 0 ? notes : [null]
          return lines.map((note) => [
            activity.code ?? (activity.number === null ? '' : String(activity.number)),
            words.text(activity.titles),
            day === null ? words.span(date, null) : { date: day },
            words.text(site.names),
            stage === undefined ? '' : t(`board.stage.${stage}`),
            note?.text ?? '',
            note ? words.partner(partnerOf(words, note)) : '',
          ])
        }),
      },
    ],
    landscape: true,
  }
}

/** The sites of a visit with their notes: those that it goes to, then those that it went to no more and that have some. */
function sitesOf({ project }: Words, activity: Activity) {
  const notes = [...project.all('visitNotes')]
    .filter((note) => note.activityId === activity.id && note.archivedAt === null)
    .sort(compareNotes)
  const siteIds = new Set([...sitesVisited(activity, project.all('sessions')), ...notes.map(({ siteId }) => siteId)])
  return [...siteIds].flatMap((siteId) => {
    const site = project.get('sites', siteId)
    return site ? [{ activity, site, notes: notes.filter((note) => note.siteId === siteId) }] : []
  })
}

const partnerOf = ({ project }: Words, { memberId }: Note) =>
  (memberId === null ? undefined : project.get('members', memberId))?.partnerId ?? null
