import { blankResult, type ResultForm } from '@meanwhile/domain/result/blank-result'
import { GATES, RESULT_TYPES, type Result } from '@meanwhile/domain/result/result'
import { useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { newId } from '../../lib/new-id.ts'
import { resultPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useMe, useProject, useProjectStore } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { listsOfStage } from '../thing/board-lists.ts'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { StageListField } from '../thing/stage-list-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { useOwnPartners } from '../thing/use-own-partners.ts'
import { usePlainText } from '../thing/use-text.ts'
import { FIRST_STAGE, newResult } from './new-result.ts'

export function NewResultDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages()
  const { id: projectId, facts } = useProject()
  const project = useProjectStore()
  const dispatchAll = useDispatchAll()
  const partners = useOwnPartners()
  const { partnerId } = useMe()
  const plain = usePlainText()
  const [fields, setFields] = useState<ResultForm>(() => ({
    ...blankResult({ type: 'guide', titles: {} }),
    leadPartnerId: partnerId,
    // Erasmus+ assesses results together with the final report, and only then are they public.
    gate: facts.pack.startsWith('erasmus') ? 'after_evaluation' : 'none',
  }))
  const [boardId, setBoardId] = useState('')
  const set = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }))
  const save = () => {
    const listId = listsOfStage(project, FIRST_STAGE).find(({ board }) => board.id === boardId)?.list.id ?? null
    const made = newResult(project, { fields, title: plain(fields.titles), listId }, newId)
    const refusal = dispatchAll(made.commands)
    if (refusal === null) navigate(resultPath(projectId, made.thingId))
    return refusal
  }
  return (
    <EditDialog title={t('result.new')} action={t('result.create')} onSave={save} onClose={onClose}>
      <Select
        label={t('result.type')}
        value={fields.type}
        options={RESULT_TYPES.map((type) => ({ value: type, label: t(`result.type.${type}`) }))}
        onChange={(event) => set({ type: event.target.value as Result['type'] })}
      />
      <TranslatedField
        label={t('result.titles')}
        texts={fields.titles}
        required
        onChange={(titles) => set({ titles })}
      />
      <Select
        label={t('result.lead')}
        value={fields.leadPartnerId ?? ''}
        options={[{ value: '', label: t('result.noPartner') }, ...partners]}
        onChange={(event) => set({ leadPartnerId: event.target.value || null })}
      />
      <Select
        label={t('result.gate')}
        value={fields.gate}
        options={GATES.map((gate) => ({ value: gate, label: t(`result.gate.${gate}`) }))}
        onChange={(event) => set({ gate: event.target.value as Result['gate'] })}
      />
      <StageListField stage={FIRST_STAGE} value={boardId} onChange={setBoardId} />
    </EditDialog>
  )
}
