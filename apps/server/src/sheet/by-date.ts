import { compareDates } from '@meanwhile/domain/partial-date-range'
import { projectOf } from '@meanwhile/domain/project/project-of'
import type { Reader, Tables } from '@meanwhile/domain/tables'

/** The activities of a project that are not archived: numbered ones in their order, the others by date, unknown ones last. */
export function activitiesInOrder(project: Reader): Tables['activities'][] {
  const { anchors } = projectOf(project)
  const number = (activity: Tables['activities']) => activity.number ?? Number.POSITIVE_INFINITY
  return [...project.all('activities')]
    .filter(({ archivedAt }) => archivedAt === null)
    .sort((a, b) => {
      if (number(a) !== number(b)) return number(a) - number(b)
      return compareDates(a.heldFrom ?? a.start, b.heldFrom ?? b.start, anchors) || (a.id < b.id ? -1 : 1)
    })
}
