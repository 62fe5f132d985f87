import { type FocusEvent, type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { readDraft, writeDraft } from '../list/drafts.ts'
import { asTitle } from '../list/typed-lines.ts'
import styles from './editable-title.module.css'

interface EditableTitleProps {
  title: string
  label: string
  lang: string
  maxLength: number
  /** What is typed is kept under this key until it is saved: the thing may move or go while somebody types. */
  draftKey: string
  /** Called with a changed, non-empty title; answers whether it was taken. */
  onSave(title: string): boolean
  /** `byKey`: the focus has nowhere to be and should go back to what was edited. */
  onClose(byKey: boolean): void
}

const keep = (event: SyntheticEvent) => event.stopPropagation()

/** A title being edited where it stands. Enter and leaving save, Escape does not; an emptied title stays what it was. */
export function EditableTitle({ title, label, lang, maxLength, draftKey, onSave, onClose }: EditableTitleProps) {
  const [text, setText] = useState(() => readDraft(draftKey) || title)
  const field = useRef<HTMLTextAreaElement>(null)
  const closed = useRef(false)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  const close = (save: boolean, byKey: boolean) => {
    if (closed.current) return
    closed.current = true
    const next = asTitle(text)
    const changed = save && next !== '' && next !== title
    if (!changed || onSave(next)) writeDraft(draftKey, '')
    onClose(byKey)
  }
  /** What stands beside the title belongs to the same editing: the title is saved and stays open. */
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!relatedTarget?.closest('[data-beside-title]')) return close(true, false)
    const next = asTitle(text)
    if (next !== '' && next !== title && onSave(next)) writeDraft(draftKey, '')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault()
      close(event.key === 'Enter', true)
    }
  }

  return (
    <textarea
      ref={field}
      className={styles.field}
      aria-label={label}
      lang={lang}
      dir="auto"
      rows={1}
      maxLength={maxLength}
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        writeDraft(draftKey, event.target.value)
      }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      // Selecting text with the mouse must not lift what the field lies on.
      onMouseDown={keep}
      onTouchStart={keep}
      onContextMenu={keep}
    />
  )
}
