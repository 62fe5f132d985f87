import type { Session } from '@meanwhile/domain/session/session'
import { describe, expect, it } from 'vitest'
import { moveSession, placeOf, stepSession } from './session-moves.ts'

const MONDAY = '2026-05-04'
const TUESDAY = '2026-05-05'

const session = (
  id: string,
  day: string | null,
  start: string | null,
  end: string | null,
  position = 'a0',
): Session => ({
  id: id.padStart(12, '0'),
  activityId: 'activity0000',
  day,
  start,
  end,
  kind: 'workshop',
  titles: { en: id },
  leaderIds: [],
  siteId: null,
  room: null,
  position,
  archivedAt: null,
})

const welcome = session('1', MONDAY, '09:00', '10:00')
const walk = session('2', MONDAY, '10:30', '12:00')
const talk = session('3', MONDAY, null, null, 'a1')
const close = session('4', TUESDAY, '09:00', '10:00')
const open = session('5', null, null, null)
const all = [welcome, walk, talk, close, open]
const fieldsOf = (commands: ReturnType<typeof moveSession>) =>
  commands.map(({ body }) => (body as { fields: Partial<Session> }).fields)

describe('[AC1] moving a session', () => {
  it('within its day moves times along', () => {
    expect(placeOf(all, welcome.id, walk)).toEqual({ day: MONDAY, index: 1 })
    expect(fieldsOf(moveSession(all, welcome.id, { day: MONDAY, index: 1 }))).toEqual([
      { start: '09:00', end: '10:30' },
      { start: '11:00', end: '12:00' },
    ])
    expect(moveSession(all, welcome.id, { day: MONDAY, index: 0 })).toEqual([])
  })

  it('to another day keeps its time; without a time it lies where it was put', () => {
    expect(fieldsOf(moveSession(all, welcome.id, placeOf(all, welcome.id, TUESDAY)))).toEqual([{ day: TUESDAY }])
    const [fields] = fieldsOf(moveSession(all, open.id, placeOf(all, open.id, talk)))
    expect(fields?.day).toBe(MONDAY)
    expect((fields?.position ?? '') < talk.position).toBe(true)
  })

  it('by steps goes over the edge of a day', () => {
    const days = [null, MONDAY, TUESDAY]
    expect(stepSession(all, days, walk.id, -1)).toEqual({ day: MONDAY, index: 0 })
    expect(stepSession(all, days, walk.id, 1)).toEqual({ day: TUESDAY, index: 0 })
    expect(stepSession(all, days, open.id, -1)).toBeNull()
    expect(stepSession(all, days, open.id, 1)).toEqual({ day: MONDAY, index: 0 })
  })
})
