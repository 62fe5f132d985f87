import { MAX_NOTE_LENGTH } from '@meanwhile/domain/visit-note/visit-note'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import css from './visit-note.module.css'

interface NoteFormProps {
  label: string
  text: string
  /** Somebody pressed a button for it: they want to type at once. */
  focus: boolean
  onText: (text: string) => void
  onSave: () => void
  /** Leaves; what was typed stays on the device. */
  onLeave: () => void
  onDiscard: () => void
  /** What happened to the note meanwhile. */
  children?: ReactNode
}

/** Where a note is written: on a phone, standing, with one hand. */
export function NoteForm({ label, text, focus, onText, onSave, onLeave, onDiscard, children }: NoteFormProps) {
  const { t } = useMessages()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!focus) return
    const area = field.current
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [focus])
  const over = text.trim().length - MAX_NOTE_LENGTH
  const ready = text.trim() !== '' && over <= 0
  const save = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (ready) onSave()
    else field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event)
    else if (event.key === 'Escape') onLeave()
  }
  return (
    <form className={css.form} onSubmit={save}>
      {children}
      <Field label={label} hint={t('visitNote.hint')} error={over > 0 && t('visitNote.tooLong', { count: over })}>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            className={`${control.className} ${css.area}`}
            rows={4}
            dir="auto"
            value={text}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div className={css.buttons}>
        <Button type="submit" look="signal" disabled={!ready}>
          {t('text.save')}
        </Button>
        <Button onClick={onDiscard}>{t('text.discard')}</Button>
      </div>
    </form>
  )
}
