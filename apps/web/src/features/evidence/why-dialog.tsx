import { evidence as commands } from '@meanwhile/domain/evidence/commands'
import type { Evidence } from '@meanwhile/domain/evidence/evidence'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Field } from '../../ui/field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'

/** Asks why a line is not needed. */
export function WhyDialog({ line, onClose }: { line: Evidence; onClose(): void }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [note, setNote] = useState('')
  const save = () => dispatch(commands.edit({ id: line.id, fields: { state: 'not_needed', note: note.trim() } }))
  return (
    <EditDialog title={t('evidence.why')} description={line.text} onSave={save} onClose={onClose}>
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
