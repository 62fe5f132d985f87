import { setCardField } from '@meanwhile/domain/card/card-field'
import type { Field, FieldValue } from '@meanwhile/domain/field/field'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import fields from '../card/card-fields.module.css'
import { PartialDateField } from '../date/partial-date-field.tsx'
import styles from './field-editor.module.css'

interface FieldEditorProps {
  cardId: string
  field: Field
  /** Leaving a text or a number saves it: where it stands open, and Escape does not close it. */
  saveOnLeave?: boolean
}

/** The value of one of the board's own fields on a card. */
export function FieldEditor({ cardId, field, saveOnLeave = false }: FieldEditorProps) {
  const card = useRow('cards', cardId)
  const dispatch = useDispatch()
  const { t } = useMessages()
  if (!card) return null
  const value = card.fields[field.id]
  const save = (next: FieldValue | null) => void dispatch(setCardField({ cardId, fieldId: field.id, value: next }))
  if (field.type === 'tick') {
    return (
      <label className={fields.tick}>
        <input type="checkbox" checked={value === true} onChange={() => save(value === true ? null : true)} />
        <span dir="auto">{field.title}</span>
      </label>
    )
  }
  if (field.type === 'choice') {
    return (
      <Select
        label={field.title}
        value={typeof value === 'string' ? value : ''}
        options={[
          { value: '', label: t('table.choice') },
          ...field.options.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(event) => save(event.target.value || null)}
      />
    )
  }
  if (field.type === 'date') {
    return <PartialDateField label={field.title} value={typeof value === 'string' ? value : null} onChange={save} />
  }
  return <TypedValue field={field} value={value} saveOnLeave={saveOnLeave} onSave={save} />
}

/** Numbers may be written with a comma, as most of the partners write them. */
const asNumber = (text: string) => Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'))

interface TypedValueProps {
  field: Field
  value: FieldValue | undefined
  saveOnLeave: boolean
  onSave(value: FieldValue | null): void
}

function TypedValue({ field, value, saveOnLeave, onSave }: TypedValueProps) {
  const { t } = useMessages()
  const [typed, setTyped] = useState(value === undefined || value === true ? '' : String(value))
  const isNumber = field.type === 'number'
  const complete = !isNumber || Number.isFinite(asNumber(typed))
  const stored = value === undefined || value === true ? '' : String(value)
  const [known, setKnown] = useState(stored)
  // Somebody else filled it in meanwhile: what was not touched follows.
  if (known !== stored) {
    setKnown(stored)
    if (typed === known) setTyped(stored)
  }
  const save = () => {
    if (!complete || typed.trim() === stored) return
    onSave(typed.trim() === '' ? null : isNumber ? asNumber(typed) : typed.trim())
  }
  return (
    <form
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onBlur={(event) => {
        if (saveOnLeave && !event.currentTarget.contains(event.relatedTarget)) save()
      }}
    >
      <TextField
        label={field.title}
        inputMode={isNumber ? 'decimal' : 'text'}
        maxLength={2000}
        value={typed}
        error={complete ? undefined : t('fields.notNumber')}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed.trim() !== stored && (
        <Button type="submit" disabled={!complete}>
          {t('table.save')}
        </Button>
      )}
    </form>
  )
}
