import { ACTIVITY_TYPES, type Activity } from '@meanwhile/domain/activity/activity'
import { compareActivities, datesOf } from '@meanwhile/domain/activity/activity-days'
import { type Anchors, rangeOf } from '@meanwhile/domain/partial-date-range'
import { STAGES } from '@meanwhile/domain/stage/stages'

/** Stands for activities that no partner hosts, and for those outside of every phase. */
export const NONE = 'none'
export const GROUPS = ['year', 'phase', 'none'] as const

/** What the list of activities shows; an empty text is every one. */
export interface ActivityFilter {
  type: string
  host: string
  stage: string
  phase: string
  archived: boolean
  group: (typeof GROUPS)[number]
}

const oneOf = (values: readonly string[], text: string | null) => values.find((value) => value === text) ?? ''

/** Reads an address; what it does not know is as if it was not there. */
export function readActivityFilter(search: string): ActivityFilter {
  const query = new URLSearchParams(search)
  return {
    type: oneOf(ACTIVITY_TYPES, query.get('type')),
    host: query.get('host') ?? '',
    stage: oneOf(STAGES.activity, query.get('stage')),
    phase: query.get('phase') ?? '',
    archived: query.get('archived') === '1',
    group: GROUPS.find((group) => group === query.get('group')) ?? 'year',
  }
}

/** The query of an address; what is as usual is not in it. */
export function writeActivityFilter(filter: ActivityFilter): string {
  const query = new URLSearchParams()
  for (const name of ['type', 'host', 'stage', 'phase'] as const) if (filter[name]) query.set(name, filter[name])
  if (filter.archived) query.set('archived', '1')
  if (filter.group !== 'year') query.set('group', filter.group)
  return query.toString()
}

export const isFiltering = ({ type, host, stage, phase }: ActivityFilter) => `${type}${host}${stage}${phase}` !== ''

const matches = (wanted: string, id: string | null) => wanted === '' || (wanted === NONE ? id === null : id === wanted)

export function matchesFilter(activity: Activity, { type, host, stage, phase }: ActivityFilter): boolean {
  if (type !== '' && activity.type !== type) return false
  if (stage !== '' && activity.stage !== stage) return false
  return matches(host, activity.hostPartnerId) && matches(phase, activity.phaseId)
}

/** A heading and the activities under it; `key`: a year, the id of a phase, or nothing for what has none. */
export interface ActivityGroup {
  key: string
  activities: Activity[]
}

/** In the order of time, those without a date last, under headings in the order of what they head. */
export function groupActivities(
  activities: readonly Activity[],
  group: ActivityFilter['group'],
  anchors: Anchors,
  phaseIds: readonly string[],
): ActivityGroup[] {
  const sorted = activities.toSorted((a, b) => compareActivities(a, b, anchors))
  const keyOf = (activity: Activity) => {
    if (group === 'none') return ''
    if (group === 'phase') return activity.phaseId ?? ''
    const { from, to } = datesOf(activity)
    const date = from ?? to
    return date === null ? '' : (rangeOf(date, anchors)?.sortFrom.slice(0, 4) ?? '')
  }
  const groups = new Map<string, Activity[]>()
  for (const activity of sorted) groups.set(keyOf(activity), [...(groups.get(keyOf(activity)) ?? []), activity])
  const order = group === 'phase' ? phaseIds : [...groups.keys()].filter((key) => key !== '').sort()
  return [...order.filter((key) => groups.has(key)), ...(groups.has('') ? [''] : [])].map((key) => ({
    key,
    activities: groups.get(key) ?? [],
  }))
}
