import { createField, editField } from '@meanwhile/domain/field/commands'
import { FIELD_TYPES, type Field, type FieldOption } from '@meanwhile/domain/field/field'
import { positionsFrom } from '@meanwhile/domain/position'
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { DialogActions } from '../../ui/dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import form from '../board/form.module.css'
import { asTitle } from '../list/typed-lines.ts'
import styles from './fields-dialog.module.css'

const MAX_TITLE = 100
const MAX_OPTIONS = 50

interface FieldFormProps {
  boardId: string
  /** None: a new one. */
  field: Field | undefined
  /** Position of the last field there is. */
  last: string | null
  onClose(): void
}

/** The type of a field is chosen once: values of another type would say nothing. */
export function FieldForm({ boardId, field, last, onClose }: FieldFormProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [title, setTitle] = useState(field?.title ?? '')
  const [type, setType] = useState<Field['type']>(field?.type ?? 'text')
  const [options, setOptions] = useState<readonly FieldOption[]>(field?.options ?? [])
  const [onFace, setOnFace] = useState(field?.onFace ?? false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const named = asTitle(title)
    if (named === '') return
    const kept =
      type === 'choice'
        ? options.map((option) => ({ ...option, title: asTitle(option.title) })).filter((option) => option.title !== '')
        : []
    const [position = ''] = positionsFrom(last, 1)
    const command = field
      ? editField({ fieldId: field.id, fields: { title: named, options: kept, onFace } })
      : createField({ fieldId: newId(), boardId, title: named, type, options: kept, position, onFace })
    if (dispatch(command) === null) onClose()
  }
  return (
    <form className={form.form} onSubmit={submit}>
      <TextField
        label={t('fields.name')}
        required
        maxLength={MAX_TITLE}
        dir="auto"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      {!field && (
        <Select
          label={t('fields.type')}
          value={type}
          options={FIELD_TYPES.map((one) => ({ value: one, label: t(`fields.type.${one}`) }))}
          onChange={(event) => setType(event.target.value as Field['type'])}
        />
      )}
      {type === 'choice' && <Options options={options} onChange={setOptions} />}
      <label className={form.tick}>
        <input type="checkbox" checked={onFace} onChange={() => setOnFace(!onFace)} />
        {t('fields.onFace')}
      </label>
      <DialogActions>
        <Button onClick={onClose}>{t('fields.cancel')}</Button>
        <Button look="signal" type="submit">
          {t(field ? 'fields.save' : 'fields.create')}
        </Button>
      </DialogActions>
    </form>
  )
}

interface OptionsProps {
  options: readonly FieldOption[]
  onChange(options: readonly FieldOption[]): void
}

function Options({ options, onChange }: OptionsProps) {
  const { t } = useMessages()
  const swapped = (at: number) => {
    const next = [...options]
    next.splice(at - 1, 2, ...next.slice(at - 1, at + 1).reverse())
    return next
  }
  return (
    <fieldset className={styles.options}>
      <legend>{t('fields.options')}</legend>
      {options.map((option, at) => {
        const name = option.title || t('fields.option', { number: at + 1 })
        return (
          <div key={option.id} className={styles.option}>
            <input
              aria-label={t('fields.option', { number: at + 1 })}
              dir="auto"
              maxLength={MAX_TITLE}
              value={option.title}
              onChange={(event) =>
                onChange(options.map((one) => (one === option ? { ...one, title: event.target.value } : one)))
              }
            />
            <IconButton
              disabled={at === 0}
              label={t('fields.moveUp', { field: name })}
              onClick={() => onChange(swapped(at))}
            >
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton
              disabled={at === options.length - 1}
              label={t('fields.moveDown', { field: name })}
              onClick={() => onChange(swapped(at + 1))}
            >
              <ArrowDown aria-hidden />
            </IconButton>
            <IconButton
              label={t('fields.removeOption', { option: name })}
              onClick={() => onChange(options.filter((one) => one !== option))}
            >
              <X aria-hidden />
            </IconButton>
          </div>
        )
      })}
      <Button
        disabled={options.length >= MAX_OPTIONS}
        onClick={() => onChange([...options, { id: newId(), title: '', colour: null }])}
      >
        <Plus aria-hidden />
        {t('fields.addOption')}
      </Button>
    </fieldset>
  )
}
