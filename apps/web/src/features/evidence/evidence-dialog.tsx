import { evidence as commands } from '@meanwhile/domain/evidence/commands'
import { EVIDENCE_STATES, type Evidence } from '@meanwhile/domain/evidence/evidence'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { useDraft } from '../thing/use-draft.ts'

interface EvidenceDialogProps {
  activityId: string
  /** Null: a new one. */
  line: Evidence | null
  /** Of a new one. */
  position: string
  onClose(): void
}

type Form = Pick<Evidence, 'text' | 'state' | 'note' | 'url'>
const BLANK: Form = { text: '', state: 'missing', note: '', url: null }

/** Everything of a line of the evidence. */
export function EvidenceDialog({ activityId, line, position, onClose }: EvidenceDialogProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const { row, set, changed } = useDraft<Form>(
    line ? { text: line.text, state: line.state, note: line.note, url: line.url } : BLANK,
  )
  const save = () => {
    if (!line) return dispatch(commands.create({ id: newId(), fields: { ...row, activityId, code: null, position } }))
    const fields = changed()
    return Object.keys(fields).length === 0 ? null : dispatch(commands.edit({ id: line.id, fields }))
  }
  const why = row.state === 'not_needed'
  return (
    <EditDialog title={t(line ? 'evidence.edit' : 'evidence.add')} onSave={save} onClose={onClose}>
      <TextField
        label={t('evidence.text')}
        value={row.text}
        required
        maxLength={500}
        dir="auto"
        onChange={(event) => set({ text: event.target.value })}
      />
      <Select
        label={t('evidence.state')}
        value={row.state}
        options={EVIDENCE_STATES.map((state) => ({ value: state, label: t(`evidence.state.${state}`) }))}
        onChange={(event) => set({ state: event.target.value as Evidence['state'] })}
      />
      <Field label={t(why ? 'evidence.reason' : 'evidence.note')} hint={why ? t('evidence.reasonHint') : undefined}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            required={why}
            maxLength={1000}
            dir="auto"
            value={row.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </Field>
      <TextField
        type="url"
        label={t('evidence.link')}
        value={row.url ?? ''}
        onChange={(event) => set({ url: event.target.value.trim() || null })}
      />
    </EditDialog>
  )
}
