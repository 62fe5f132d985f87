import type { Refusal } from '@meanwhile/domain/command'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Field } from '../../ui/field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'

interface WhyDialogProps {
  /** Of the line. */
  text: string
  onSave(note: string): Refusal | null
  onClose(): void
}

/** Asks why a line is not needed. */
export function WhyDialog({ text, onSave, onClose }: WhyDialogProps) {
  const { t } = useMessages()
  const [note, setNote] = useState('')
  return (
    <EditDialog title={t('evidence.why')} description={text} onSave={() => onSave(note.trim())} onClose={onClose}>
      <Field label={t('evidence.reason')} hint={t('evidence.reasonHint')}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            required
            maxLength={1000}
            dir="auto"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </EditDialog>
  )
}
