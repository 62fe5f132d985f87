import type { Command } from '@meanwhile/domain/command'
import { session as commands } from '@meanwhile/domain/session/commands'
import { retime, sessionsByDay } from '@meanwhile/domain/session/programme'
import type { Session } from '@meanwhile/domain/session/session'
import { positionAt } from '../board/place.ts'

/** A place in the programme: among the sessions of a day, without the one that goes there; null: the day is not known. */
export interface SessionPlace {
  day: string | null
  index: number
}

/**
 * What brings a session to a place. Within its day, one with a time takes the times along: lengths and pauses stay. On
 * another day it keeps its time, and one without a time lies where it was put.
 */
export function moveSession(sessions: readonly Session[], sessionId: string, { day, index }: SessionPlace): Command[] {
  const session = sessions.find(({ id }) => id === sessionId)
  if (!session) return []
  const there = (sessionsByDay(sessions).get(day) ?? []).filter(({ id }) => id !== sessionId)
  const timed = there.filter(({ start }) => start !== null)
  if (session.start !== null) {
    if (session.day !== day) return [commands.edit({ id: sessionId, fields: { day } })]
    const own = sessionsByDay(sessions).get(day) ?? []
    return retime(own, sessionId, Math.min(index, timed.length)).map(({ id, start, end }) =>
      commands.edit({ id, fields: { start, end } }),
    )
  }
  const open = there.filter(({ start }) => start === null)
  const at = Math.max(0, index - timed.length)
  const before = (sessionsByDay(sessions).get(session.day) ?? []).filter(({ start }) => start === null)
  if (session.day === day && before.indexOf(session) === at) return []
  return [commands.edit({ id: sessionId, fields: { day, position: positionAt(open, at) } })]
}

/** The place that something is dropped on: a session, or a day beside its sessions, which is its end. */
export function placeOf(sessions: readonly Session[], sessionId: string, over: Session | string | null): SessionPlace {
  const days = sessionsByDay(sessions)
  if (over === null || typeof over === 'string') {
    return { day: over, index: (days.get(over) ?? []).filter(({ id }) => id !== sessionId).length }
  }
  const there = days.get(over.day) ?? []
  const others = there.filter(({ id }) => id !== sessionId)
  const at = others.findIndex(({ id }) => id === over.id)
  const from = there.findIndex(({ id }) => id === sessionId)
  // Coming from above on the same day, the others move up: it ends below the one that it was dropped on.
  return { day: over.day, index: from >= 0 && from < there.findIndex(({ id }) => id === over.id) ? at + 1 : at }
}

/** One step up or down among the sessions; at the edge of a day to the next one. Null at the very end. */
export function stepSession(
  sessions: readonly Session[],
  groups: readonly (string | null)[],
  sessionId: string,
  way: 1 | -1,
): SessionPlace | null {
  const days = sessionsByDay(sessions)
  const session = sessions.find(({ id }) => id === sessionId)
  if (!session) return null
  const own = days.get(session.day) ?? []
  const at = own.indexOf(session) + way
  const neighbour = own[at]
  // Those with a time and those without one do not mix: between them lies the edge.
  if (neighbour && (neighbour.start === null) === (session.start === null)) return { day: session.day, index: at }
  const next = groups[groups.indexOf(session.day) + way]
  if (next === undefined) return null
  const there = days.get(next) ?? []
  return { day: next, index: way === 1 ? 0 : there.length }
}
