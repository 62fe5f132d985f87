import type { VisitNote } from './visit-note.ts'

/** Two of one instant in the order of their ids, so that everybody sees the same. */
export function compareNotes(one: VisitNote, other: VisitNote): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/** The sites that a visit goes to: those that it names, then those of its sessions, each once. */
export function sitesVisited(
  activity: { id: string; siteIds: readonly string[] },
  sessions: Iterable<{ activityId: string; siteId: string | null; archivedAt: string | null }>,
): string[] {
  const ids = new Set(activity.siteIds)
  for (const { activityId, siteId, archivedAt } of sessions) {
    if (activityId === activity.id && archivedAt === null && siteId !== null) ids.add(siteId)
  }
  return [...ids]
}
