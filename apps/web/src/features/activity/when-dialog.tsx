import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PartialDateField } from '../date/partial-date-field.tsx'
import { PlaceField } from '../place/place-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import css from './dialogs.module.css'
import { ModeSelect } from './mode-select.tsx'
import { type ActivityDialogProps, useActivityDraft } from './use-activity-draft.ts'

const NAMES = ['start', 'end', 'heldFrom', 'heldTo', 'mode', 'placeId', 'venue', 'onlineUrl', 'timeZone'] as const

/** When and where an activity is. */
export function WhenDialog({ activity, onClose }: ActivityDialogProps) {
  const { t } = useMessages()
  const { timeZone } = useProject()
  const { row, set, save } = useActivityDraft(activity, NAMES)
  return (
    <EditDialog title={t('activity.editWhen')} width="wide" onSave={save} onClose={onClose}>
      <PartialDateField label={t('activity.start')} value={row.start} onChange={(start) => set({ start })} />
      <PartialDateField label={t('activity.end')} value={row.end} onChange={(end) => set({ end })} />
      <div className={css.row}>
        <TextField
          type="date"
          label={t('activity.heldFrom')}
          hint={t('activity.heldHint')}
          value={row.heldFrom ?? ''}
          onChange={(event) => set({ heldFrom: event.target.value || null })}
        />
        <TextField
          type="date"
          label={t('activity.heldTo')}
          value={row.heldTo ?? ''}
          min={row.heldFrom ?? undefined}
          onChange={(event) => set({ heldTo: event.target.value || null })}
        />
      </div>
      <ModeSelect value={row.mode} onChange={(mode) => set({ mode })} />
      <PlaceField label={t('activity.place')} value={row.placeId} onChange={(placeId) => set({ placeId })} />
      <TextField
        label={t('activity.venue')}
        value={row.venue ?? ''}
        maxLength={300}
        dir="auto"
        onChange={(event) => set({ venue: event.target.value.trim() === '' ? null : event.target.value })}
      />
      <TextField
        type="url"
        label={t('activity.link')}
        value={row.onlineUrl ?? ''}
        onChange={(event) => set({ onlineUrl: event.target.value.trim() || null })}
      />
      <Select
        label={t('activity.zone')}
        value={row.timeZone ?? ''}
        options={[
          { value: '', label: t('activity.zoneOfPlace') },
          ...[...new Set([timeZone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
            value: zone,
            label: zone,
          })),
        ]}
        onChange={(event) => set({ timeZone: event.target.value || null })}
      />
    </EditDialog>
  )
}
