import type { Activity } from '@meanwhile/domain/activity/activity'
import { byPosition } from '@meanwhile/domain/position'
import { CalendarDays, ListFilter, Plus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useSearch } from 'wouter'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useProject, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { useRowWindow } from '../../ui/use-row-window.ts'
import { SheetMenu } from '../sheet/sheet-menu.tsx'
import { usePlainText } from '../thing/use-text.ts'
import { type ActivityFilter, groupActivities, matchesFilter, readActivityFilter } from './activity-filter.ts'
import css from './activity-list.module.css'
import { ActivityRow } from './activity-row.tsx'
import { ActivityTools, setActivityFilter, showAllActivities } from './activity-tools.tsx'
import { NewActivityDialog } from './new-activity-dialog.tsx'

type Item = { key: string; heading: string } | { key: string; activity: Activity }

/** In px, of a row before it is rendered. */
const estimate = (key: string) => (key.startsWith('group ') ? 42 : 96)

/** All activities of a project in the order of time. */
export function ActivityList() {
  const { t } = useMessages()
  const search = useSearch()
  const filter = useMemo(() => readActivityFilter(search), [search])
  const rows = useRows('activities')
  const mayAdd = useCan('things.edit')
  const [adding, setAdding] = useState(false)
  const all = rows.filter(({ archivedAt }) => (archivedAt !== null) === filter.archived)
  const archived = rows.length - rows.filter(({ archivedAt }) => archivedAt === null).length
  const shown = all.filter((activity) => matchesFilter(activity, filter))
  const add = mayAdd && (
    <Button look="signal" onClick={() => setAdding(true)}>
      <Plus aria-hidden />
      {t('activity.new')}
    </Button>
  )
  const other = (archived > 0 || filter.archived) && (
    <Button look="quiet" onClick={() => setActivityFilter({ archived: !filter.archived })}>
      {filter.archived ? t('activity.showLive') : t('activity.showArchived', { count: archived })}
    </Button>
  )
  return (
    <div className={css.page}>
      <div className={css.head}>
        <PageHead
          title={t(filter.archived ? 'activity.archivedTitle' : 'activity.title')}
          hint={t('activity.hint')}
          actions={
            all.length > 0 && (
              <>
                <SheetMenu sheets={['activities']} />
                {add}
              </>
            )
          }
        >
          {all.length > 0 ? (
            <ActivityTools filter={filter} shown={shown.length} all={all.length} aside={other} />
          ) : (
            other && <div>{other}</div>
          )}
        </PageHead>
      </div>
      {shown.length > 0 ? (
        <Rows activities={shown} filter={filter} />
      ) : (
        <div className={css.nothing}>
          <Nothing filtered={all.length > 0} archived={filter.archived} action={add} />
        </div>
      )}
      {adding && <NewActivityDialog onClose={() => setAdding(false)} />}
    </div>
  )
}

function Rows({ activities, filter }: { activities: readonly Activity[]; filter: ActivityFilter }) {
  const { t } = useMessages()
  const text = usePlainText()
  const { anchors } = useProject()
  const phases = useRows('phases')
  const scroller = useRef<HTMLDivElement>(null)
  const items = useMemo(() => {
    const ordered = phases.toSorted(byPosition)
    const titleOf = (key: string) => {
      if (filter.group === 'year') return key === '' ? t('activity.noDate') : key
      const phase = phases.find(({ id }) => id === key)
      if (!phase) return t('activity.noPhase')
      return phase.code === null ? text(phase.titles) : `${phase.code} ${text(phase.titles)}`
    }
    const groups = groupActivities(
      activities,
      filter.group,
      anchors,
      ordered.map(({ id }) => id),
    )
    return groups.flatMap((group): Item[] => [
      ...(filter.group === 'none' ? [] : [{ key: `group ${group.key}`, heading: titleOf(group.key) }]),
      ...group.activities.map((activity) => ({ key: activity.id, activity })),
    ])
  }, [activities, filter.group, anchors, phases, text, t])
  const keys = useMemo(() => items.map(({ key }) => key), [items])
  const rows = useRowWindow({ keys, estimate, scroller, beyond: 6 })
  const { first, end } = rows.range()
  return (
    <div ref={scroller} className={css.scroller}>
      <div className={css.rows} style={{ height: rows.layout.height }}>
        {items.slice(first, end).map((item, offset) => (
          <div
            key={item.key}
            ref={rows.measure}
            data-index={first + offset}
            className={css.item}
            style={{ transform: `translateY(${rows.spans[first + offset]?.start ?? 0}px)` }}
          >
            {'heading' in item ? (
              <h2 className={css.group}>{item.heading}</h2>
            ) : (
              <ActivityRow activity={item.activity} level={filter.group === 'none' ? 2 : 3} />
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

interface NothingProps {
  filtered: boolean
  archived: boolean
  action: React.ReactNode
}

function Nothing({ filtered, archived, action }: NothingProps) {
  const { t } = useMessages()
  if (filtered) {
    const all = <Button onClick={showAllActivities}>{t('activity.showAll')}</Button>
    return <EmptyState icon={<ListFilter />} title={t('activity.nothingFound')} action={all} />
  }
  if (archived) return <EmptyState icon={<CalendarDays />} title={t('activity.nothingArchived')} />
  return (
    <EmptyState icon={<CalendarDays />} title={t('activity.empty')} action={action}>
      {t('activity.emptyHint')}
    </EmptyState>
  )
}
