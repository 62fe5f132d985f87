import type { Actor } from '../command.ts'
import type { Reader } from '../tables.ts'
import { mayEditThing } from '../thing/thing-rights.ts'
import type { VisitNote } from './visit-note.ts'

export const isOwnNote = (actor: Actor, note: VisitNote): boolean => actor === 'system' || note.memberId === actor.id

/** Whether somebody may put a note into the archive and bring it back: its author, and whoever may change the visit. */
export function mayArchiveNote(project: Reader, actor: Actor, note: VisitNote): boolean {
  const activity = project.get('activities', note.activityId)
  return isOwnNote(actor, note) || (activity !== undefined && mayEditThing(actor, activity))
}
