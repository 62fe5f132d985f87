import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import { TicksField } from '../../ui/ticks-field.tsx'
import { useFaces } from '../card/use-card-people.ts'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { usePlainText } from '../thing/use-text.ts'
import { type ActivityDialogProps, useActivityDraft } from './use-activity-draft.ts'

const NAMES = ['trainerIds', 'siteIds', 'objectiveIds'] as const

/** Who trains, which sites are visited and which objectives are served. */
export function LinksDialog({ activity, onClose }: ActivityDialogProps) {
  const { t } = useMessages()
  const text = usePlainText()
  const { row, set, save } = useActivityDraft(activity, NAMES)
  const faces = useFaces()
  const sites = useRows('sites').filter(({ id, archivedAt }) => archivedAt === null || row.siteIds.includes(id))
  const objectives = useRows('objectives').filter(
    ({ id, archivedAt }) => archivedAt === null || row.objectiveIds.includes(id),
  )
  return (
    <EditDialog title={t('activity.editLinks')} width="wide" onSave={save} onClose={onClose}>
      <TicksField
        label={t('activity.trainers')}
        options={faces.map(({ memberId, name }) => ({ value: memberId, label: name }))}
        chosen={row.trainerIds}
        onChange={(trainerIds) => set({ trainerIds })}
      />
      <TicksField
        label={t('activity.sites')}
        options={sites.map(({ id, names }) => ({ value: id, label: text(names) }))}
        chosen={row.siteIds}
        onChange={(siteIds) => set({ siteIds })}
      />
      <TicksField
        label={t('activity.objectives')}
        options={objectives.map(({ id, texts }) => ({ value: id, label: text(texts) }))}
        chosen={row.objectiveIds}
        onChange={(objectiveIds) => set({ objectiveIds })}
      />
    </EditDialog>
  )
}
