import type { PartialDate } from '@meanwhile/domain/partial-date'
import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { useProject } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { composeDate, DATE_FORMS, type DateDraft, type DateForm, draftOf, inForm } from './date-draft.ts'
import { DateParts } from './date-parts.tsx'
import styles from './partial-date-field.module.css'

interface PartialDateFieldProps {
  label: string
  value: PartialDate | null
  readOnly?: boolean
  onChange(value: PartialDate | null): void
}

/**
 * A date and how exactly it is known. Each part is a field of the browser's own; what is chosen is set by Enter, by the
 * button, or by leaving the field.
 */
export function PartialDateField({ label, value, readOnly = false, onChange }: PartialDateFieldProps) {
  const project = useProject()
  const { anchors, timeZone } = project
  const { t } = useMessages()
  const name = useId()
  /** What is being chosen; null shows the date as it is. */
  const [changed, setChanged] = useState<DateDraft | null>(null)
  const today = wallClock(timeZone).slice(0, 10)
  const draft = changed ?? draftOf(value, anchors, today)
  const composed = changed && composeDate(changed)
  const save = () => {
    if (composed !== null && composed !== value) onChange(composed)
    setChanged(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) save()
    if (event.key === 'Escape' && changed) {
      event.stopPropagation()
      setChanged(null)
    }
  }
  return (
    <div
      role="group"
      aria-labelledby={name}
      className={styles.group}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) save()
      }}
    >
      <div className={styles.head}>
        <h3 id={name} className={styles.label}>
          {label}
        </h3>
        <span className={styles.words} aria-live="polite">
          {value === null && composed === null
            ? t('dateField.none')
            : resolvedDateWords(composed ?? value ?? '', t, project)}
        </span>
        {value !== null && !readOnly && (
          <IconButton
            label={t('dateField.clear', { label })}
            onClick={() => {
              setChanged(null)
              onChange(null)
            }}
          >
            <X aria-hidden />
          </IconButton>
        )}
      </div>
      {!readOnly && (
        <div className={styles.parts}>
          <DateParts draft={draft} onChange={setChanged} />
          <Select
            label={t('dateField.form')}
            value={draft.form}
            options={DATE_FORMS.map((form) => ({ value: form, label: t(`dateField.form.${form}`) }))}
            onChange={(event) => setChanged(inForm(draft, event.target.value as DateForm, today))}
          />
          {composed !== null && composed !== value && <Button onClick={save}>{t('dateField.set')}</Button>}
        </div>
      )}
    </div>
  )
}
