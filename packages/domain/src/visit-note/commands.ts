import * as z from 'zod/mini'
import { type Actor, type Command, defineCommand, type Refusal } from '../command.ts'
import { Id } from '../id.ts'
import { authorOf } from '../member/author.ts'
import type { Reader } from '../tables.ts'
import { nameOfThing } from '../thing/name-of-thing.ts'
import { isOwnNote, mayArchiveNote } from './note-rights.ts'
import { MAX_VISIT_NOTES, NoteText, type VisitNote } from './visit-note.ts'

export const VISIT_NOTE_REFERENCES = { activityId: 'activities', siteId: 'sites', memberId: 'members' } as const

const OnlyNote = z.strictObject({ noteId: Id })
const siteOf = (project: Reader, siteId: string) => ({ name: nameOfThing(project, { kind: 'site', thingId: siteId }) })
const aboutNote = (project: Reader, { noteId }: { noteId: string }): Record<string, string> => {
  const note = project.get('visitNotes', noteId)
  return note ? siteOf(project, note.siteId) : { name: '' }
}

function refuseVisit(project: Reader, activityId: string): Refusal | null {
  const activity = project.get('activities', activityId)
  if (!activity) return 'not-found'
  return activity.archivedAt === null ? null : 'archived'
}

/** What stands in the way of a note that is `archived`, or not; `may`: who beyond the capability may touch it. */
function refuseNote(
  project: Reader,
  noteId: string,
  archived: boolean,
  may: (note: VisitNote) => boolean,
): Refusal | null {
  const note = project.get('visitNotes', noteId)
  if (!note) return 'not-found'
  if (!may(note)) return 'forbidden'
  if ((note.archivedAt !== null) !== archived) return archived ? 'not-archived' : 'archived'
  return refuseVisit(project, note.activityId)
}

/**
 * Guests write too, whoever hosts the visit: what they saw is theirs to say. Only the visit must be there: whether it still
 * goes to the site, or the site went to the archive, may have changed while the note was written without a network.
 */
export const writeNote = defineCommand({
  type: 'note.write',
  body: z.strictObject({ noteId: Id, activityId: Id, siteId: Id, text: NoteText }),
  needs: 'things.edit',
  refuse: (project, { noteId, activityId, siteId }): Refusal | null => {
    if (project.get('visitNotes', noteId)) return 'exists'
    if (!project.get('sites', siteId)) return 'not-found'
    return refuseVisit(project, activityId) ?? (project.size('visitNotes') >= MAX_VISIT_NOTES ? 'too-many' : null)
  },
  change: (draft, { noteId, ...written }, stamp) => {
    const by = { memberId: authorOf(draft, stamp), at: stamp.at }
    draft.put('visitNotes', { id: noteId, ...written, ...by, editedAt: null, archivedAt: null })
  },
  invert: (_project, { noteId }): Command | null => archiveNote({ noteId }),
  about: (project, { siteId }) => siteOf(project, siteId),
})

/** Nobody puts words into another's mouth: only the author edits. */
export const editNote = defineCommand({
  type: 'note.edit',
  body: z.strictObject({ noteId: Id, text: NoteText }),
  needs: 'things.edit',
  refuse: (project, { noteId }, actor: Actor) => refuseNote(project, noteId, false, (note) => isOwnNote(actor, note)),
  change: (draft, { noteId, text }, { at }) => draft.edit('visitNotes', noteId, { text, editedAt: at }),
  invert: (project, { noteId, text }): Command | null => {
    const before = project.get('visitNotes', noteId)
    return before && before.text !== text ? editNote({ noteId, text: before.text }) : null
  },
  about: aboutNote,
})

export const archiveNote = defineCommand({
  type: 'note.archive',
  body: OnlyNote,
  needs: 'things.edit',
  refuse: (project, { noteId }, actor: Actor) =>
    refuseNote(project, noteId, false, (note) => mayArchiveNote(project, actor, note)),
  change: (draft, { noteId }, { at }) => draft.edit('visitNotes', noteId, { archivedAt: at }),
  invert: (_project, { noteId }): Command | null => restoreNote({ noteId }),
  about: aboutNote,
})

export const restoreNote = defineCommand({
  type: 'note.restore',
  body: OnlyNote,
  needs: 'things.edit',
  refuse: (project, { noteId }, actor: Actor) =>
    refuseNote(project, noteId, true, (note) => mayArchiveNote(project, actor, note)),
  change: (draft, { noteId }) => draft.edit('visitNotes', noteId, { archivedAt: null }),
  invert: (_project, { noteId }): Command | null => archiveNote({ noteId }),
  about: aboutNote,
})
