import type { Activity } from '@meanwhile/domain/activity/activity'
import { datesOf } from '@meanwhile/domain/activity/activity-days'
import { zoneOf } from '@meanwhile/domain/activity/activity-zone'
import { isFiltering } from '@meanwhile/domain/filter/card-filter'
import { matcher } from '@meanwhile/domain/filter/match-card'
import { fold } from '@meanwhile/domain/fold'
import { phaseRange } from '@meanwhile/domain/phase/phase-range'
import { refOfCard } from '@meanwhile/domain/thing/thing'
import { useMemo, useSyncExternalStore } from 'react'
import { wallClock } from '../../lib/wall-clock.ts'
import { useMe, useProject, useProjectStore, useRows } from '../../project/use-project.ts'
import { useBoard } from '../board/board-context.ts'
import { ownZone } from '../date/zone-words.ts'
import { useFilter } from '../filter/use-filter.ts'
import type { Mode } from './calendar-range.ts'
import { type Entry, placeOfActivity, placeOfCard, sorted, type Undated } from './entries.ts'
import { placeOfSession } from './session-place.ts'
import { useKinds } from './use-kinds.ts'

const isLive = ({ archivedAt }: { archivedAt: string | null }) => archivedAt === null
const isThere = <One>(one: One | null | undefined): one is One => one !== null && one !== undefined

/** What the calendar shows, as the filter lets it through. Single sessions are too much for a month. */
export function useEntries(mode: Mode) {
  const { shown } = useBoard()
  const project = useProjectStore()
  const { anchors } = useProject()
  const ids = useSyncExternalStore(shown.subscribe, () => shown.all())
  const kinds = useKinds()
  const withActivities = kinds.includes('activity')
  const activities = useShownActivities(withActivities)
  const sessions = useSessions(activities, mode !== 'month')
  const phases = usePhaseEntries(kinds.includes('phase'))
  const cards = useMemo(() => {
    const rows = kinds.includes('card') ? ids.flatMap((id) => project.row('cards', id) ?? []) : []
    const places = rows.map((card) => ({ card, place: placeOfCard(card, anchors) }))
    // A card that is an activity is on the days of that, unless it has its own.
    const isActivity = (card: (typeof rows)[number]) => withActivities && refOfCard(card)?.kind === 'activity'
    return {
      places: places.map(({ place }) => place).filter(isThere),
      undated: places.flatMap(({ card, place }) =>
        place || isActivity(card) ? [] : [{ id: card.id, kind: 'card' as const }],
      ),
    }
  }, [ids, project, anchors, kinds, withActivities])
  return useMemo(() => {
    const held = activities.map((activity) => ({ activity, place: placeOfActivity(activity, anchors) }))
    const undated: Undated[] = held.flatMap(({ activity: { id, stage }, place }) =>
      place || stage === 'cancelled' ? [] : [{ id, kind: 'activity' }],
    )
    const places = held.map(({ place }) => place).filter(isThere)
    return { ...sorted([...cards.places, ...places, ...sessions]), undated: [...undated, ...cards.undated], phases }
  }, [cards, activities, sessions, phases, anchors])
}

/** The activities that pass the filter as a card of theirs would. */
function useShownActivities(wanted: boolean): readonly Activity[] {
  const rows = useRows('activities')
  const filter = useFilter()
  const me = useMe().id
  const { anchors, timeZone } = useProject()
  return useMemo(() => {
    const live = wanted ? rows.filter(isLive) : []
    if (!isFiltering(filter)) return live
    const matches = matcher(filter, { fold, now: wallClock(timeZone), anchors, memberId: me, unread: new Set() })
    return live.filter((activity) => {
      const { from, to } = datesOf(activity)
      return matches({
        id: activity.id,
        title: Object.values(activity.titles).join(' '),
        kind: 'activity',
        partnerId: activity.hostPartnerId,
        contributorIds: [],
        memberIds: activity.trainerIds,
        labelIds: [],
        due: to ?? from,
        doneAt: null,
      })
    })
  }, [wanted, rows, filter, me, anchors, timeZone])
}

function useSessions(activities: readonly Activity[], wanted: boolean): readonly Entry[] {
  const rows = useRows('sessions')
  const places = useRows('places')
  const { timeZone } = useProject()
  return useMemo(() => {
    if (!wanted) return []
    const shown = new Map(activities.map((activity) => [activity.id, activity]))
    const reader = ownZone()
    return rows.filter(isLive).flatMap((session) => {
      const activity = shown.get(session.activityId)
      if (!activity || activity.stage === 'cancelled') return []
      const place = places.find(({ id }) => id === activity.placeId)
      return placeOfSession(session, activity.mode, zoneOf(activity, place, timeZone), reader) ?? []
    })
  }, [rows, places, activities, timeZone, wanted])
}

function usePhaseEntries(wanted: boolean): readonly Entry[] {
  const rows = useRows('phases')
  const { anchors } = useProject()
  return useMemo(() => {
    const live = wanted ? rows.filter(isLive).toSorted((a, b) => (a.position < b.position ? -1 : 1)) : []
    return live.flatMap((phase): Entry[] => {
      const range = phaseRange(phase, anchors)
      return range ? [{ id: phase.id, kind: 'phase', from: range.sortFrom, to: range.sortTo, time: null }] : []
    })
  }, [wanted, rows, anchors])
}
