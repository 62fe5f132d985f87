import type { Actor, Refusal } from '../command.ts'
import type { Reader } from '../tables.ts'
import { refuseOwned } from '../thing/thing-rights.ts'

/** For what is part of an activity: it must be there, not archived, and the actor's to change. */
export function refuseActivity(project: Reader, activityId: string, actor: Actor): Refusal | null {
  const activity = project.get('activities', activityId)
  if (!activity) return 'not-found'
  return activity.archivedAt === null ? refuseOwned(actor, activity) : 'archived'
}
