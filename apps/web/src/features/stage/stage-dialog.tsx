import { isGateOpen } from '@meanwhile/domain/result/gate'
import { setStage } from '@meanwhile/domain/stage/set-stage'
import { isStageOf, STAGES, type Stage } from '@meanwhile/domain/stage/stages'
import { type ThingRef, thingAt } from '@meanwhile/domain/thing/thing'
import { type ReactNode, useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useProjectStore } from '../../project/use-project.ts'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { PartialDateField } from '../date/partial-date-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'

interface StageDialogProps {
  thing: ThingRef
  /** What the chosen stage still asks for; it never stops anybody. */
  warnings?: (stage: Stage) => ReactNode
  onClose: () => void
}

/** Brings a thing to another stage, today or on a day in the past. */
export function StageDialog({ thing, warnings, onClose }: StageDialogProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const mayOverride = useCan('gate.override')
  const { view } = useProjectStore()
  const current = thingAt(view, thing)?.stage
  const stages: readonly Stage[] = STAGES[thing.kind]
  const [stage, setStageTo] = useState<Stage>(() => stages[stages.findIndex((one) => one === current) + 1] ?? 'idea')
  const [on, setOn] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [reason, setReason] = useState('')

  const result = thing.kind === 'result' ? view.get('results', thing.thingId) : undefined
  const waits = stage === 'published' && result !== undefined && !isGateOpen(view, result)
  // Somebody will ask for it in a year.
  const dropped = stage === 'dropped'
  const save = () =>
    dispatch(
      setStage({
        changeId: newId(),
        ...thing,
        stage,
        ...(on !== null && { on }),
        ...(note.trim() !== '' && { note: note.trim() }),
        ...(waits && reason.trim() !== '' && { reason: reason.trim() }),
      }),
    )
  return (
    <EditDialog title={t('stage.change')} action={t('stage.set')} onSave={save} onClose={onClose}>
      <Select
        label={t('stage.stage')}
        hint={isStageOf('site', stage) ? t(`stage.means.${stage}`) : undefined}
        value={stage}
        options={stages
          .filter((one) => one !== current || on !== null)
          .map((one) => ({ value: one, label: t(`board.stage.${one}`) }))}
        onChange={(event) => setStageTo(event.target.value as Stage)}
      />
      {warnings?.(stage)}
      {waits && (
        <Field label={t('stage.reason')} hint={mayOverride ? t('stage.reasonHint') : t('stage.gateClosed')}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              required
              disabled={!mayOverride}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
      <PartialDateField label={t('stage.since')} value={on} onChange={setOn} />
      <Field label={t(dropped ? 'stage.why' : 'stage.note')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            required={dropped}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </EditDialog>
  )
}
