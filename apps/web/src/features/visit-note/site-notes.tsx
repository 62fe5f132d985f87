import type { Activity } from '@meanwhile/domain/activity/activity'
import type { Site } from '@meanwhile/domain/site/site'
import { restoreNote } from '@meanwhile/domain/visit-note/commands'
import { mayArchiveNote } from '@meanwhile/domain/visit-note/note-rights'
import type { VisitNote } from '@meanwhile/domain/visit-note/visit-note'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useMe, useProjectStore } from '../../project/use-project.ts'
import { ArchivedFold } from '../thing/archived-fold.tsx'
import { usePlainText } from '../thing/use-text.ts'
import { NoteComposer } from './note-composer.tsx'
import { NoteItem } from './note-item.tsx'
import { noteStart } from './note-start.ts'
import { useHasDraft, useNoteDraftKey } from './use-notes.ts'
import css from './visit-note.module.css'

interface SiteNotesProps {
  activity: Activity
  site: Site
  /** Those of this visit at this site, archived ones too. */
  notes: readonly VisitNote[]
  /** New notes are offered where the visit goes; what was begun before it went there no more can be finished. */
  isVisited: boolean
}

/** What was noted at one site during a visit, and where a new note is written. */
export function SiteNotes({ activity, site, notes, isVisited }: SiteNotesProps) {
  const { t } = useMessages()
  const me = useMe()
  const { view } = useProjectStore()
  const dispatch = useDispatch()
  const name = usePlainText()(site.names)
  const mayWrite = useCan('things.edit') && activity.archivedAt === null
  const draftKey = useNoteDraftKey(activity.id)(site.id)
  const hasDraft = useHasDraft(activity.id)(site.id)
  const mayArchive = (note: VisitNote) => mayArchiveNote(view, me, note)
  const standing = notes.filter(({ archivedAt }) => archivedAt === null)
  const archived = notes.filter(({ archivedAt }) => archivedAt !== null)
  if (notes.length === 0 && !mayWrite) return null
  return (
    <div className={css.notes}>
      {standing.length > 0 && (
        <ul className={css.list} aria-label={t('visitNote.notesAt', { site: name })}>
          {standing.map((note) => (
            <NoteItem key={note.id} note={note} site={name} mayWrite={mayWrite} mayArchive={mayArchive(note)} />
          ))}
        </ul>
      )}
      {mayWrite && (isVisited || hasDraft) && (
        <NoteComposer activityId={activity.id} siteId={site.id} site={name} draftKey={draftKey} />
      )}
      <ArchivedFold
        rows={archived.map((note) => ({ id: note.id, name: noteStart(note.text), mayRestore: mayArchive(note) }))}
        onRestore={mayWrite ? (noteId) => dispatch(restoreNote({ noteId })) : null}
      />
    </div>
  )
}
