import { ACTIVITY_TYPES } from '@meanwhile/domain/activity/activity'
import { STAGES } from '@meanwhile/domain/stage/stages'
import { useId } from 'react'
import { replaceSearch } from '../../lib/address.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import type { SelectOption } from '../../ui/select.tsx'
import { usePlainText } from '../thing/use-text.ts'
import { type ActivityFilter, GROUPS, NONE, readActivityFilter, writeActivityFilter } from './activity-filter.ts'
import css from './activity-list.module.css'

/** Changes what the address asks for. */
export function setActivityFilter(change: Partial<ActivityFilter>): void {
  replaceSearch(writeActivityFilter({ ...readActivityFilter(window.location.search), ...change }))
}

export const showAllActivities = () => setActivityFilter({ type: '', host: '', stage: '', phase: '' })

/** What the list shows and how it is grouped. */
export function ActivityTools({ filter, folded }: { filter: ActivityFilter; folded: boolean }) {
  const { t } = useMessages()
  const text = usePlainText()
  const partners = useRows('partners')
  const phases = useRows('phases').filter(({ archivedAt }) => archivedAt === null)
  const any = { value: '', label: t('activity.any') }
  return (
    <div className={css.tools} data-folded={folded || undefined}>
      <Choice
        label={t('activity.type')}
        value={filter.type}
        options={[any, ...ACTIVITY_TYPES.map((type) => ({ value: type, label: t(`activity.type.${type}`) }))]}
        onChange={(type) => setActivityFilter({ type })}
      />
      <Choice
        label={t('activity.host')}
        value={filter.host}
        options={[
          any,
          { value: NONE, label: t('activity.noPartner') },
          ...partners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(host) => setActivityFilter({ host })}
      />
      <Choice
        label={t('activity.stage')}
        value={filter.stage}
        options={[any, ...STAGES.activity.map((stage) => ({ value: stage, label: t(`board.stage.${stage}`) }))]}
        onChange={(stage) => setActivityFilter({ stage })}
      />
      {phases.length > 0 && (
        <Choice
          label={t('activity.phase')}
          value={filter.phase}
          options={[
            any,
            { value: NONE, label: t('activity.noPhase') },
            ...phases.map(({ id, code, titles }) => ({
              value: id,
              label: code === null ? text(titles) : `${code} ${text(titles)}`,
            })),
          ]}
          onChange={(phase) => setActivityFilter({ phase })}
        />
      )}
      <Choice
        label={t('activity.group')}
        value={filter.group}
        usual="year"
        options={GROUPS.map((group) => ({ value: group, label: t(`activity.group.${group}`) }))}
        onChange={(group) => setActivityFilter({ group: group as ActivityFilter['group'] })}
      />
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string
  usual?: string
  options: readonly SelectOption[]
  onChange(value: string): void
}

function Choice({ label, value, usual = '', options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        data-on={value !== usual || undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
