import { describe, expect, it } from 'vitest'
import { id } from '../sample-project.test-support.ts'
import { overlapsOf, retime, sessionsByDay } from './programme.ts'
import type { Session } from './session.ts'

let made = 0
const session = (start: string | null, end: string | null, more: Partial<Session> = {}): Session => ({
  id: id('session', ++made),
  activityId: id('thing', 1),
  day: '2022-01-18',
  start,
  end,
  kind: 'workshop',
  titles: { en: 'Session' },
  leaderIds: [],
  siteId: null,
  room: null,
  position: 'a0',
  archivedAt: null,
  ...more,
})

describe('[AC1] a programme', () => {
  it('is in the order of time, then as people put it; what has no day stands apart and what is archived is left out', () => {
    const [morning, noon] = [session('09:30', '10:30'), session('12:00', null)]
    const [first, second] = [session(null, null, { position: 'a1' }), session(null, null, { position: 'a2' })]
    const open = session('09:00', null, { day: null })
    const gone = session('08:00', null, { archivedAt: '2022-01-01T00:00:00.000Z' })
    const days = sessionsByDay([second, noon, gone, first, open, morning])
    expect(days.get('2022-01-18')).toEqual([morning, noon, first, second])
    expect(days.get(null)).toEqual([open])
  })

  it('put in another order keeps lengths and pauses', () => {
    const [a, b, c] = [session('09:30', '10:30'), session('11:00', '13:00'), session('14:00', '17:00')]
    expect(retime([a, b, c], c.id, 0)).toEqual([
      { id: c.id, start: '09:30', end: '12:30' },
      { id: a.id, start: '13:00', end: '14:00' },
      { id: b.id, start: '15:00', end: '17:00' },
    ])
    expect(retime([a, b, c], a.id, 1)).toEqual([
      { id: b.id, start: '09:30', end: '11:30' },
      { id: a.id, start: '12:00', end: '13:00' },
    ])
    expect(retime([a, b, c], a.id, 0)).toEqual([])
    const inside = session('09:45', '10:00')
    expect(retime([a, inside, b], a.id, 1)).toEqual([
      { id: inside.id, start: '09:30', end: '09:45' },
      { id: a.id, start: '09:45', end: '10:45' },
    ])
  })
})

describe('[AC2] overlaps', () => {
  it('are told with their reason; next to each other, in two rooms, or without a time there is none', () => {
    const one = session('09:00', '11:00')
    expect(overlapsOf([one, session('11:00', '12:00')])).toEqual([])
    expect(overlapsOf([one, session(null, null)])).toEqual([])
    expect(overlapsOf([one, session('09:00', '10:00', { day: '2022-01-19' })])).toEqual([])
    const plain = session('10:00', '12:00')
    expect(overlapsOf([plain, one])).toEqual([{ sessionId: one.id, otherId: plain.id, reason: 'time' }])
    const [hall, hall2, yard] = ['Zāle', 'zale', 'Pagalms'].map((room) => session('10:00', '12:00', { room }))
    expect(overlapsOf([hall!, hall2!]).map(({ reason }) => reason)).toEqual(['room'])
    expect(overlapsOf([hall!, yard!])).toEqual([])
    const leaderIds = [id('member', 1)]
    expect(
      overlapsOf([
        { ...hall!, leaderIds },
        { ...yard!, leaderIds },
      ]).map(({ reason }) => reason),
    ).toEqual(['leader'])
  })

  it('go on after midnight', () => {
    const night = session('22:00', '02:00')
    const next = session('01:00', '03:00', { day: '2022-01-19' })
    expect(overlapsOf([next, night])).toEqual([{ sessionId: night.id, otherId: next.id, reason: 'time' }])
  })
})
