import { blankPhase, type PhaseForm } from '@meanwhile/domain/phase/blank-phase'
import { phase as phases } from '@meanwhile/domain/phase/commands'
import { MAX_MONTH, PHASE_KINDS, type Phase } from '@meanwhile/domain/phase/phase'
import { positionBetween } from '@meanwhile/domain/position'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRows } from '../../project/use-project.ts'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PartialDateField } from '../date/partial-date-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { useDraft } from '../thing/use-draft.ts'
import { usePlainText } from '../thing/use-text.ts'
import css from './phase.module.css'

interface PhaseDialogProps {
  /** Null: a new one. */
  phase: Phase | null
  /** Of the last phase that there is. */
  last: string | null
  onClose: () => void
}

export function PhaseDialog({ phase, last, onClose }: PhaseDialogProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const plain = usePlainText()
  const partners = useRows('partners')
  const others = useRows('phases').filter(({ id, archivedAt }) => id !== phase?.id && archivedAt === null)
  const { row, set, changed } = useDraft<PhaseForm>(
    phase ?? blankPhase({ titles: {}, position: positionBetween(last, null, Math.random) }),
  )
  const save = () => {
    if (!phase) return dispatch(phases.create({ id: newId(), fields: row }))
    const fields = changed()
    return Object.keys(fields).length === 0 ? null : dispatch(phases.edit({ id: phase.id, fields }))
  }
  const month = (text: string) => (text === '' ? null : Number(text))
  return (
    <EditDialog
      title={phase ? t('phase.edit', { name: plain(phase.titles) }) : t('phase.add')}
      width="wide"
      onSave={save}
      onClose={onClose}
    >
      <TranslatedField label={t('phase.titles')} texts={row.titles} required onChange={(titles) => set({ titles })} />
      <div className={css.pairs}>
        <Select
          label={t('phase.kind')}
          value={row.kind}
          options={PHASE_KINDS.map((kind) => ({ value: kind, label: t(`phase.kind.${kind}`) }))}
          onChange={({ target }) => set({ kind: target.value as Phase['kind'] })}
        />
        <TextField
          label={t('phase.code')}
          maxLength={20}
          value={row.code ?? ''}
          onChange={({ target }) => set({ code: target.value.trim() || null })}
        />
      </div>
      <div className={css.pairs}>
        <TextField
          type="number"
          label={t('phase.fromMonth')}
          hint={t('phase.monthsHint')}
          min={1}
          max={MAX_MONTH}
          value={row.fromMonth ?? ''}
          onChange={({ target }) => set({ fromMonth: month(target.value) })}
        />
        <TextField
          type="number"
          label={t('phase.toMonth')}
          min={row.fromMonth ?? 1}
          max={MAX_MONTH}
          value={row.toMonth ?? ''}
          onChange={({ target }) => set({ toMonth: month(target.value) })}
        />
      </div>
      <PartialDateField label={t('phase.start')} value={row.start} onChange={(start) => set({ start })} />
      <PartialDateField label={t('phase.end')} value={row.end} onChange={(end) => set({ end })} />
      <div className={css.pairs}>
        <Select
          label={t('phase.lead')}
          value={row.leadPartnerId ?? ''}
          options={[
            { value: '', label: t('phase.noPartner') },
            ...partners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ target }) => set({ leadPartnerId: target.value || null })}
        />
        <Select
          label={t('phase.parent')}
          value={row.parentId ?? ''}
          options={[
            { value: '', label: t('phase.noParent') },
            ...others.map(({ id, code, titles }) => ({
              value: id,
              label: [code, plain(titles)].filter(Boolean).join(' · '),
            })),
          ]}
          onChange={({ target }) => set({ parentId: target.value || null })}
        />
      </div>
      <TranslatedField label={t('phase.purpose')} texts={row.purpose} lines onChange={(purpose) => set({ purpose })} />
      <Field label={t('phase.source')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={4000}
            value={row.source ?? ''}
            onChange={({ target }) => set({ source: target.value.trim() === '' ? null : target.value })}
          />
        )}
      </Field>
    </EditDialog>
  )
}
