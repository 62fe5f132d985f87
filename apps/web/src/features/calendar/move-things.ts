import type { Activity } from '@meanwhile/domain/activity/activity'
import { datesOf } from '@meanwhile/domain/activity/activity-days'
import { activity as activityCommands } from '@meanwhile/domain/activity/commands'
import { replanActivity } from '@meanwhile/domain/activity/replan-activity'
import { addDays, daysBetween } from '@meanwhile/domain/calendar-day'
import type { Command } from '@meanwhile/domain/command'
import type { Anchors } from '@meanwhile/domain/partial-date-range'
import { replanned } from '@meanwhile/domain/partial-date-replan'
import type { Dates } from '@meanwhile/domain/partial-date-span'
import type { Phase } from '@meanwhile/domain/phase/phase'
import { datesOfPhase, replanPhase } from '@meanwhile/domain/phase/replan-phase'
import { session as sessionCommands } from '@meanwhile/domain/session/commands'
import type { Session } from '@meanwhile/domain/session/session'
import { NO_DAY } from './carry.ts'

const isSame = (a: Dates, b: Dates) => a.from === b.from && a.to === b.to

/**
 * Carries an activity to a day, its sessions with it. One that was announced less exactly is held on the day on which it is
 * put; what was announced stays as it was told, and is all that is left when the days are taken away.
 */
export function moveActivity(
  row: Activity,
  sessions: readonly Session[],
  held: string | null,
  day: string,
  anchors: Anchors,
): Command[] {
  if (day === NO_DAY) {
    return row.heldFrom === null
      ? []
      : [activityCommands.edit({ id: row.id, fields: { heldFrom: null, heldTo: null } })]
  }
  if (held !== null) {
    const before = datesOf(row)
    const dates = replanned(before, 'both', daysBetween(held, day), anchors)
    return isSame(before, dates) ? [] : replanActivity(row, dates, sessions, anchors)
  }
  return [activityCommands.edit({ id: row.id, fields: { heldFrom: day, heldTo: null } })]
}

/** Carries a phase on; one that is told in months of the project goes by months. */
export function movePhase(row: Phase, held: string, day: string, anchors: Anchors): Command[] {
  if (day === NO_DAY) return []
  const dates = phaseDatesAfter(row, held, day, anchors)
  return isSame(datesOfPhase(row), dates) ? [] : replanPhase(row, dates)
}

export function phaseDatesAfter(row: Phase, held: string, day: string, anchors: Anchors): Dates {
  return replanned(datesOfPhase(row), 'both', daysBetween(held, day), anchors)
}

/** Carries a session to another day, at the hour that it has. */
export function moveSession(row: Session, held: string, day: string): Command[] {
  if (day === NO_DAY || day === held || row.day === null) return []
  return [sessionCommands.edit({ id: row.id, fields: { day: addDays(row.day, daysBetween(held, day)) } })]
}
