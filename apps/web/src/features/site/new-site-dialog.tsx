import { blankSite, type SiteForm } from '@meanwhile/domain/site/blank-site'
import { SITE_KINDS, type Site } from '@meanwhile/domain/site/site'
import { STAGES, type StageOf } from '@meanwhile/domain/stage/stages'
import { useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { newId } from '../../lib/new-id.ts'
import { sitePath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll, useMe, useProject, useProjectStore } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { PartialDateField } from '../date/partial-date-field.tsx'
import { PlaceField } from '../place/place-field.tsx'
import { listsOfStage } from '../thing/board-lists.ts'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { StageListField } from '../thing/stage-list-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { useOwnPartners } from '../thing/use-own-partners.ts'
import { usePlainText } from '../thing/use-text.ts'
import { newSite } from './new-site.ts'

export function NewSiteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages()
  const { id: projectId } = useProject()
  const project = useProjectStore()
  const dispatchAll = useDispatchAll()
  const partners = useOwnPartners()
  const { partnerId } = useMe()
  const plain = usePlainText()
  const [fields, setFields] = useState<SiteForm>(() => ({ ...blankSite({ names: {} }), partnerId }))
  const [stage, setStage] = useState<StageOf<'site'>>('scouting')
  const [since, setSince] = useState<string | null>(null)
  const [boardId, setBoardId] = useState('')
  const set = (change: Partial<SiteForm>) => setFields((before) => ({ ...before, ...change }))
  const save = () => {
    const listId = listsOfStage(project, stage).find(({ board }) => board.id === boardId)?.list.id ?? null
    const made = newSite(project, { fields, stage, since, title: plain(fields.names), listId }, newId)
    const refusal = dispatchAll(made.commands)
    if (refusal === null) navigate(sitePath(projectId, made.thingId))
    return refusal
  }
  return (
    <EditDialog title={t('site.new')} action={t('site.create')} onSave={save} onClose={onClose}>
      <TranslatedField label={t('site.names')} texts={fields.names} required onChange={(names) => set({ names })} />
      <Select
        label={t('site.column.partner')}
        value={fields.partnerId ?? ''}
        options={[{ value: '', label: t('site.nobody') }, ...partners]}
        onChange={(event) => set({ partnerId: event.target.value || null })}
      />
      <PlaceField label={t('site.column.place')} value={fields.placeId} onChange={(placeId) => set({ placeId })} />
      <Select
        label={t('site.column.kind')}
        value={fields.kind ?? ''}
        options={[
          { value: '', label: t('site.unknown') },
          ...SITE_KINDS.map((kind) => ({ value: kind, label: t(`site.kind.${kind}`) })),
        ]}
        onChange={(event) => set({ kind: (event.target.value || null) as Site['kind'] })}
      />
      <Select
        label={t('stage.stage')}
        value={stage}
        options={STAGES.site.map((one) => ({ value: one, label: t(`board.stage.${one}`) }))}
        onChange={(event) => setStage(event.target.value as StageOf<'site'>)}
      />
      <PartialDateField label={t('stage.since')} value={since} onChange={setSince} />
      <StageListField stage={stage} value={boardId} onChange={setBoardId} />
    </EditDialog>
  )
}
