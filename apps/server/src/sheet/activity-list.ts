import { evidenceMeter } from '@meanwhile/domain/evidence/meter'
import { precisionOf } from '@meanwhile/domain/partial-date'
import { projectOf } from '@meanwhile/domain/project/project-of'
import type { Tables } from '@meanwhile/domain/tables'
import type { Cell } from '../export/sheets.ts'
import { activitiesInOrder } from './by-date.ts'
import type { Report } from './report.ts'
import type { Words } from './words.ts'

/** All activities, in the order of their numbers and dates. */
export function activityList(words: Words): Report {
  const { t, project } = words
  const { acronym, facts } = projectOf(project)
  const activities = activitiesInOrder(project)
  return {
    title: t('sheet.activityList', { acronym }),
    heads: [facts.grantNumber ?? '', t('sheet.activityCount', { count: activities.length })].filter(Boolean),
    pairs: [],
    tables: [
      {
        title: t('sheet.activities'),
        columns: [
          { title: t('sheet.code'), width: 8 },
          { title: t('sheet.type'), width: 20 },
          { title: t('sheet.name'), width: 40 },
          { title: t('sheet.host'), width: 24 },
          { title: t('sheet.place'), width: 24 },
          { title: t('sheet.announced'), width: 24 },
          { title: t('sheet.from'), width: 14 },
          { title: t('sheet.to'), width: 14 },
          { title: t('sheet.stage'), width: 14 },
          { title: t('sheet.evidence'), width: 12 },
        ],
        rows: activities.map((activity) => {
          const lines = [...project.all('evidence')].filter(
            ({ activityId, archivedAt }) => activityId === activity.id && archivedAt === null,
          )
          const { there, notNeeded, total } = evidenceMeter(lines)
          return [
            activity.code ?? (activity.number === null ? '' : String(activity.number)),
            t(`activity.type.${activity.type}`),
            words.text(activity.titles),
            words.partner(activity.hostPartnerId) || words.text(activity.hostNote),
            activity.mode === 'online' ? t('sheet.online') : words.place(activity.placeId),
            announced(words, activity),
            activity.heldFrom && { date: activity.heldFrom },
            activity.heldTo && { date: activity.heldTo },
            t(`board.stage.${activity.stage}`),
            total === 0 ? '' : `${there + notNeeded} / ${total}`,
          ]
        }),
      },
    ],
    landscape: true,
  }
}

/** One known day is a day to reckon with; a span, or what is less exact, is a text. */
function announced(words: Words, { start, end }: Pick<Tables['activities'], 'start' | 'end'>): Cell {
  const only = start === null || end === null || start === end ? (start ?? end) : null
  return only !== null && precisionOf(only) === 'day' ? { date: only } : words.span(start, end)
}
