import { ACTIVITY_TYPES } from '@meanwhile/domain/activity/activity'
import { STAGES } from '@meanwhile/domain/stage/stages'
import type { ReactNode } from 'react'
import { replaceSearch } from '../../lib/address.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import { FilterChoice, ThingFilter } from '../thing/thing-filter.tsx'
import { usePlainText } from '../thing/use-text.ts'
import {
  type ActivityFilter,
  GROUPS,
  isFiltering,
  NONE,
  readActivityFilter,
  writeActivityFilter,
} from './activity-filter.ts'

/** Changes what the address asks for. */
export function setActivityFilter(change: Partial<ActivityFilter>): void {
  replaceSearch(writeActivityFilter({ ...readActivityFilter(window.location.search), ...change }))
}

export const showAllActivities = () => setActivityFilter({ type: '', host: '', stage: '', phase: '' })

interface ActivityToolsProps {
  filter: ActivityFilter
  shown: number
  all: number
  aside: ReactNode
}

/** What the list shows and how it is grouped. */
export function ActivityTools({ filter, shown, all, aside }: ActivityToolsProps) {
  const { t } = useMessages()
  const text = usePlainText()
  const partners = useRows('partners')
  const phases = useRows('phases').filter(({ archivedAt }) => archivedAt === null)
  const any = { value: '', label: t('activity.any') }
  return (
    <ThingFilter
      narrowed={isFiltering(filter)}
      found={isFiltering(filter) ? t('activity.shown', { shown, all }) : ''}
      clear={{ label: t('activity.showAll'), run: showAllActivities }}
      aside={aside}
    >
      <FilterChoice
        label={t('activity.type')}
        value={filter.type}
        options={[any, ...ACTIVITY_TYPES.map((type) => ({ value: type, label: t(`activity.type.${type}`) }))]}
        onChange={(type) => setActivityFilter({ type })}
      />
      <FilterChoice
        label={t('activity.host')}
        value={filter.host}
        options={[
          any,
          { value: NONE, label: t('activity.noPartner') },
          ...partners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(host) => setActivityFilter({ host })}
      />
      <FilterChoice
        label={t('activity.stage')}
        value={filter.stage}
        options={[any, ...STAGES.activity.map((stage) => ({ value: stage, label: t(`board.stage.${stage}`) }))]}
        onChange={(stage) => setActivityFilter({ stage })}
      />
      {phases.length > 0 && (
        <FilterChoice
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
      <FilterChoice
        label={t('activity.group')}
        value={filter.group}
        usual="year"
        options={GROUPS.map((group) => ({ value: group, label: t(`activity.group.${group}`) }))}
        onChange={(group) => setActivityFilter({ group: group as ActivityFilter['group'] })}
      />
    </ThingFilter>
  )
}
