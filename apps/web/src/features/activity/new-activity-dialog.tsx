import type { Activity } from '@meanwhile/domain/activity/activity'
import { ACTIVITY_TYPES } from '@meanwhile/domain/activity/activity'
import { TYPE_OF_TEMPLATE } from '@meanwhile/domain/activity/activity-commands'
import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { dayIn } from '@meanwhile/domain/partial-date-range'
import { inLanguage } from '@meanwhile/domain/template/board-template'
import { anchorsOf } from '@meanwhile/domain/template/template-due'
import { useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { activityPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useTemplates } from '../../lib/use-templates.ts'
import { useMe, useProject, useProjectId } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PartialDateField } from '../date/partial-date-field.tsx'
import { PlaceField } from '../place/place-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { StageListField } from '../thing/stage-list-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { ModeSelect } from './mode-select.tsx'
import { useHosts } from './use-hosts.ts'
import { FIRST_STAGE, useNewActivity } from './use-new-activity.ts'

/** Makes an activity; with a template its board too, all in one step of undo. */
export function NewActivityDialog({ onClose }: { onClose(): void }) {
  const { t, locale } = useMessages()
  const projectId = useProjectId()
  const me = useMe()
  const { anchors } = useProject()
  const { templates } = useTemplates()
  const partners = useHosts()
  const create = useNewActivity()
  const [templateId, setTemplateId] = useState('')
  const [boardId, setBoardId] = useState('')
  const [ending, setEnding] = useState('')
  const [fields, setFields] = useState(() => ({
    ...blankActivity({ type: 'training_visit', titles: {} }),
    hostPartnerId: me.partnerId,
  }))
  const set = (change: Partial<Activity>) => setFields((now) => ({ ...now, ...change }))
  const template = templates?.templates.find(({ id }) => id === templateId)
  const first = fields.start === null ? null : dayIn(fields.start, anchors)
  const anchored = template ? anchorsOf(template) : []
  const fromFirst = anchored.includes('T') || anchored.includes('E')

  const save = () => {
    const made = create({
      fields,
      template,
      shared: templates,
      first,
      ending: ending || null,
      boardId: boardId || null,
    })
    if (made.refusal === null) navigate(activityPath(projectId, made.id))
    return made.refusal
  }
  return (
    <EditDialog title={t('activity.new')} action={t('activity.create')} width="wide" onSave={save} onClose={onClose}>
      <Select
        label={t('activity.template')}
        hint={fromFirst ? t('activity.templateHint') : undefined}
        value={templateId}
        options={[
          { value: '', label: t('activity.noTemplate') },
          ...(templates?.templates ?? []).map(({ id, title }) => ({ value: id, label: inLanguage(title, locale) })),
        ]}
        onChange={(event) => {
          setTemplateId(event.target.value)
          const type = TYPE_OF_TEMPLATE[event.target.value]
          if (type) set({ type })
        }}
      />
      <Select
        label={t('activity.type')}
        value={fields.type}
        options={ACTIVITY_TYPES.map((type) => ({ value: type, label: t(`activity.type.${type}`) }))}
        onChange={(event) => set({ type: event.target.value as Activity['type'] })}
      />
      <TranslatedField
        label={t('activity.name')}
        texts={fields.titles}
        required
        onChange={(titles) => set({ titles })}
      />
      <Select
        label={t('activity.host')}
        hint={template ? t('activity.hostHint') : undefined}
        value={fields.hostPartnerId ?? ''}
        options={[
          { value: '', label: t('activity.noPartner') },
          ...partners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => set({ hostPartnerId: event.target.value || null })}
      />
      <PartialDateField label={t('activity.firstDay')} value={fields.start} onChange={(start) => set({ start })} />
      <PartialDateField label={t('activity.lastDay')} value={fields.end} onChange={(end) => set({ end })} />
      {fromFirst && first === null && <p role="status">{t('activity.needsDay')}</p>}
      {anchored.includes('END') && (
        <TextField
          type="date"
          label={t('template.anchor.END')}
          value={ending}
          onChange={(event) => setEnding(event.target.value)}
        />
      )}
      <ModeSelect value={fields.mode} onChange={(mode) => set({ mode })} />
      {fields.mode !== 'online' && (
        <PlaceField label={t('activity.place')} value={fields.placeId} onChange={(placeId) => set({ placeId })} />
      )}
      <StageListField stage={FIRST_STAGE} value={boardId} onChange={setBoardId} />
    </EditDialog>
  )
}
