import type { Activity } from '@meanwhile/domain/activity/activity'
import { activity as commands } from '@meanwhile/domain/activity/commands'
import type { Refusal } from '@meanwhile/domain/command'
import { useDispatch } from '../../project/use-project.ts'
import { type DraftOf, useDraft } from '../thing/use-draft.ts'

export interface ActivityDialogProps {
  activity: Activity
  onClose(): void
}

/** Some fields of an activity in a form; what was touched is saved as one command. */
export function useActivityDraft<Name extends Exclude<keyof Activity, 'id' | 'stage' | 'archivedAt'>>(
  activity: Activity,
  names: readonly Name[],
): DraftOf<Pick<Activity, Name>> & { save: () => Refusal | null } {
  const dispatch = useDispatch()
  const before = Object.fromEntries(names.map((name) => [name, activity[name]])) as Pick<Activity, Name>
  const draft = useDraft(before)
  const save = () => {
    const fields = draft.changed()
    return Object.keys(fields).length === 0 ? null : dispatch(commands.edit({ id: activity.id, fields }))
  }
  return { ...draft, save }
}
