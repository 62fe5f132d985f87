import { archiveNote } from '@meanwhile/domain/visit-note/commands'
import { isOwnNote } from '@meanwhile/domain/visit-note/note-rights'
import type { VisitNote } from '@meanwhile/domain/visit-note/visit-note'
import { Archive, Pencil } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useMe } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { readTextDraft, textDraftKey } from '../card/text/text-draft.ts'
import { NoteBy } from './note-by.tsx'
import { NoteEditor } from './note-editor.tsx'
import { noteStart } from './note-start.ts'
import css from './visit-note.module.css'

interface NoteItemProps {
  note: VisitNote
  site: string
  mayWrite: boolean
  mayArchive: boolean
}

/** A note as it stands, with what its reader may do about it. */
export function NoteItem({ note, site, mayWrite, mayArchive }: NoteItemProps) {
  const { t } = useMessages()
  const me = useMe()
  const dispatch = useDispatch()
  const editable = mayWrite && isOwnNote(me, note)
  const draftKey = textDraftKey(me.userId, 'note-edit', note.id)
  const [editing, setEditing] = useState<'found' | 'pressed' | null>(() =>
    readTextDraft(draftKey) === null ? null : 'found',
  )
  if (editing && editable) {
    return (
      <li className={css.note}>
        <NoteEditor
          note={note}
          site={site}
          draftKey={draftKey}
          pressed={editing === 'pressed'}
          onClose={() => setEditing(null)}
        />
      </li>
    )
  }
  const start = noteStart(note.text)
  return (
    <li className={css.note} data-note={note.id}>
      <p className={css.text} dir="auto">
        {note.text}
      </p>
      <div className={css.below}>
        <NoteBy note={note} />
        <span className={css.tools}>
          {editable && (
            <IconButton label={t('visitNote.edit', { start })} onClick={() => setEditing('pressed')}>
              <Pencil aria-hidden />
            </IconButton>
          )}
          {mayWrite && mayArchive && (
            <IconButton
              label={t('visitNote.archive', { start })}
              onClick={() => dispatch(archiveNote({ noteId: note.id }))}
            >
              <Archive aria-hidden />
            </IconButton>
          )}
        </span>
      </div>
    </li>
  )
}
