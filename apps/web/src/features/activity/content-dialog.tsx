import type { Titles } from '@meanwhile/domain/translated'
import { useMessages } from '../../lib/use-messages.ts'
import { LinesField } from '../../ui/lines-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { ItemListField } from '../thing/item-list-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { type ActivityDialogProps, useActivityDraft } from './use-activity-draft.ts'

const NAMES = ['aims', 'topics', 'demonstrated', 'lessons', 'themes'] as const

/** What an activity is about and what came of it. */
export function ContentDialog({ activity, onClose }: ActivityDialogProps) {
  const { t } = useMessages()
  const { row, set, save } = useActivityDraft(activity, NAMES)
  return (
    <EditDialog title={t('activity.editContent')} width="wide" onSave={save} onClose={onClose}>
      <TranslatedField label={t('activity.aims')} texts={row.aims} lines onChange={(aims) => set({ aims })} />
      <ItemListField<Titles>
        legend={t('activity.topics')}
        items={row.topics}
        blank={{}}
        addLabel={t('activity.addTopic')}
        removeLabel={(number) => t('activity.removeTopic', { number })}
        onChange={(topics) => set({ topics })}
      >
        {(topic, number, change) => (
          <TranslatedField label={t('activity.topic', { number })} texts={topic} onChange={change} />
        )}
      </ItemListField>
      <TranslatedField
        label={t('activity.demonstrated')}
        texts={row.demonstrated}
        lines
        onChange={(demonstrated) => set({ demonstrated })}
      />
      <TranslatedField
        label={t('activity.lessons')}
        texts={row.lessons}
        lines
        onChange={(lessons) => set({ lessons })}
      />
      <LinesField
        label={t('activity.themes')}
        hint={t('activity.oneALine')}
        lines={row.themes}
        onChange={(themes) => set({ themes })}
      />
    </EditDialog>
  )
}
