import type { Activity } from '@meanwhile/domain/activity/activity'
import { compareActivities } from '@meanwhile/domain/activity/activity-days'
import type { Member } from '@meanwhile/domain/member/member'
import type { Anchors } from '@meanwhile/domain/partial-date-range'
import type { Session } from '@meanwhile/domain/session/session'

/** Stages of what is behind the people who made it. */
const OVER: readonly Activity['stage'][] = ['reported', 'cancelled']

/** Activities in which somebody trains or that the own partner hosts: those to come in the order of time, then the rest. */
export function activitiesOf(
  { id, partnerId }: Pick<Member, 'id' | 'partnerId'>,
  activities: readonly Activity[],
  anchors: Anchors,
): { coming: Activity[]; over: Activity[] } {
  const own = activities
    .filter(({ archivedAt }) => archivedAt === null)
    .filter(
      ({ trainerIds, hostPartnerId }) =>
        trainerIds.includes(id) || (hostPartnerId !== null && hostPartnerId === partnerId),
    )
    .sort((a, b) => compareActivities(a, b, anchors))
  return {
    coming: own.filter(({ stage }) => !OVER.includes(stage)),
    over: own.filter(({ stage }) => OVER.includes(stage)),
  }
}

/** The session that goes on or comes next, by the clock of the activity's place, as `2022-10-29T14:30`. */
export function nextSession(sessions: readonly Session[], now: string): Session | undefined {
  const dated = sessions.filter(({ day, start, archivedAt }) => day !== null && start !== null && archivedAt === null)
  const endOf = ({ day, start, end }: Session) => `${day}T${end !== null && end > (start ?? '') ? end : '23:59'}`
  return dated
    .filter((session) => endOf(session) >= now)
    .sort((a, b) => (`${a.day}T${a.start}` < `${b.day}T${b.start}` ? -1 : 1))[0]
}
