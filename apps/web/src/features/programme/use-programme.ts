import type { Activity } from '@meanwhile/domain/activity/activity'
import { programmeDays } from '@meanwhile/domain/activity/activity-days'
import { zoneOf } from '@meanwhile/domain/activity/activity-zone'
import { type OverlapReason, overlapsOf, sessionsByDay } from '@meanwhile/domain/session/programme'
import type { Session } from '@meanwhile/domain/session/session'
import { useMemo } from 'react'
import { useProject, useRow, useRows } from '../../project/use-project.ts'
import { usePlainText } from '../thing/use-text.ts'

export interface Programme {
  /** Of the activity, archived ones left out. */
  sessions: readonly Session[]
  archived: readonly Session[]
  days: readonly string[]
  /** The days in their order, in front of them what has none yet, as far as there is such. */
  groups: readonly (string | null)[]
  of(day: string | null): readonly Session[]
  /** Of the clock on the wall by which it is written. */
  zone: string
  /** What a session overlaps with, by name. */
  overlapsOf(sessionId: string): readonly { other: string; reason: OverlapReason }[]
}

/** The programme of an activity, live. */
export function useProgramme(activity: Activity): Programme {
  const rows = useRows('sessions')
  const place = useRow('places', activity.placeId)
  const { anchors, timeZone } = useProject()
  const text = usePlainText()
  return useMemo(() => {
    const all = rows.filter((session) => session.activityId === activity.id)
    const sessions = all.filter(({ archivedAt }) => archivedAt === null)
    const byDay = sessionsByDay(sessions)
    const days = programmeDays(activity, sessions, anchors)
    const overlaps = overlapsOf(sessions)
    const nameOf = (id: string) => text(sessions.find((session) => session.id === id)?.titles ?? {})
    return {
      sessions,
      archived: all.filter(({ archivedAt }) => archivedAt !== null),
      days,
      groups: byDay.has(null) || days.length === 0 ? [null, ...days] : days,
      of: (day) => byDay.get(day) ?? [],
      zone: zoneOf(activity, place, timeZone),
      overlapsOf: (id) =>
        overlaps.flatMap(({ sessionId, otherId, reason }) => {
          if (sessionId === id) return [{ other: nameOf(otherId), reason }]
          return otherId === id ? [{ other: nameOf(sessionId), reason }] : []
        }),
    }
  }, [rows, activity, place, anchors, timeZone, text])
}
