import { ACTIVITY_MODES, type Activity } from '@meanwhile/domain/activity/activity'
import { useMessages } from '../../lib/use-messages.ts'
import { Select } from '../../ui/select.tsx'

interface ModeSelectProps {
  value: Activity['mode']
  onChange(mode: Activity['mode']): void
}

/** Whether people come together in one place. */
export function ModeSelect({ value, onChange }: ModeSelectProps) {
  const { t } = useMessages()
  return (
    <Select
      label={t('activity.mode')}
      value={value ?? ''}
      options={[
        { value: '', label: t('activity.unknown') },
        ...ACTIVITY_MODES.map((mode) => ({ value: mode, label: t(`activity.mode.${mode}`) })),
      ]}
      onChange={(event) => onChange((event.target.value || null) as Activity['mode'])}
    />
  )
}
