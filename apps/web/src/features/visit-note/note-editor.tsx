import { editNote } from '@meanwhile/domain/visit-note/commands'
import type { VisitNote } from '@meanwhile/domain/visit-note/visit-note'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { readTextDraft, writeTextDraft } from '../card/text/text-draft.ts'
import { NoteForm } from './note-form.tsx'
import css from './visit-note.module.css'

const revisionOf = ({ editedAt, at }: VisitNote) => Date.parse(editedAt ?? at)

interface NoteEditorProps {
  note: VisitNote
  site: string
  draftKey: string
  /** Opened by a press, not by a draft that a reload found. */
  pressed: boolean
  onClose: () => void
}

/** One's own note again. When another device of the same person saved it meanwhile, both versions are there to be read. */
export function NoteEditor({ note, site, draftKey, pressed, onClose }: NoteEditorProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [draft] = useState(() => readTextDraft(draftKey))
  const [text, setText] = useState(draft?.text ?? note.text)
  const [began, setBegan] = useState(() => (draft && draft.revision !== revisionOf(note) ? null : note.text))
  const keep = (next: string) => {
    setText(next)
    writeTextDraft(draftKey, { text: next, revision: revisionOf(note) })
  }
  const discard = () => {
    writeTextDraft(draftKey, null)
    onClose()
  }
  const save = () => {
    if (text.trim() === note.text) return discard()
    if (dispatch(editNote({ noteId: note.id, text: text.trim() })) !== null) return
    announce(t('visitNote.written', { site }))
    discard()
  }
  const elsewhere = note.text !== began && note.text !== text
  return (
    <NoteForm
      label={t('visitNote.noteAt', { site })}
      text={text}
      focus={pressed}
      onText={keep}
      onSave={save}
      onLeave={text === note.text ? discard : onClose}
      onDiscard={discard}
    >
      {elsewhere && (
        <div className={css.meanwhile} role="status">
          <p>{t('text.changedMeanwhile')}</p>
          <p className={css.text} dir="auto">
            {note.text}
          </p>
          <div>
            <Button
              onClick={() => {
                setBegan(note.text)
                keep(note.text)
              }}
            >
              {t('text.takeTheirs')}
            </Button>
          </div>
        </div>
      )}
    </NoteForm>
  )
}
