import { writeNote } from '@meanwhile/domain/visit-note/commands'
import { NotebookPen } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useFocusBack } from '../card/focus-back.ts'
import { readTextDraft, writeTextDraft } from '../card/text/text-draft.ts'
import { NoteForm } from './note-form.tsx'

interface NoteComposerProps {
  activityId: string
  siteId: string
  /** What the site is called. */
  site: string
  draftKey: string
}

/** A button that becomes a place to write; what was typed stays when it closes, and over a reload. */
export function NoteComposer({ activityId, siteId, site, draftKey }: NoteComposerProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [text, setText] = useState(() => readTextDraft(draftKey)?.text ?? '')
  const [open, setOpen] = useState(text !== '')
  const [pressed, setPressed] = useState(false)
  const focusBack = useFocusBack()
  const close = () => {
    focusBack.leave()
    setOpen(false)
  }
  const keep = (next: string) => {
    setText(next)
    writeTextDraft(draftKey, next === '' ? null : { text: next, revision: 0 })
  }
  if (!open) {
    const isDraft = text !== ''
    return (
      <div>
        <Button
          ref={focusBack.button}
          aria-label={t(isDraft ? 'visitNote.goOnAt' : 'visitNote.addAt', { site })}
          onClick={() => {
            setPressed(true)
            setOpen(true)
          }}
        >
          <NotebookPen aria-hidden />
          {t(isDraft ? 'visitNote.goOn' : 'visitNote.add')}
        </Button>
      </div>
    )
  }
  return (
    <NoteForm
      label={t('visitNote.noteAt', { site })}
      text={text}
      focus={pressed}
      onText={keep}
      onSave={() => {
        if (dispatch(writeNote({ noteId: newId(), activityId, siteId, text: text.trim() })) !== null) return
        announce(t('visitNote.written', { site }))
        keep('')
        close()
      }}
      onLeave={close}
      onDiscard={() => {
        keep('')
        close()
      }}
    />
  )
}
