import { expect, it } from 'vitest'
import { type Entry, hiddenByDay, layOutWeek, placeOfActivity, placeOfCard, sorted } from './entries.ts'

const anchors = { START: '2026-11-01' }
const card = (id: string, start: string | null, due: string | null) => ({ id, start, due })
const entry = (id: string, from: string, to = from): Entry => ({ id, kind: 'card', from, to, time: null })
const MONDAY = '2026-11-23'

it('puts what is known to the day into cells, what is known less exactly into the band, and the rest into neither', () => {
  const places = [
    card('span', '2026-11-20', '2026-11-25'),
    card('timed', null, '2026-11-24T14:30'),
    card('startOnly', '2026-11-19', null),
    card('backwards', '2026-11-30', '2026-11-26'),
    card('relative', null, 'START+1W'),
    card('month', null, '2026-11'),
    card('vague', '2026-11-02', '2026-winter'),
    card('project', null, 'M2'),
    card('nowhere', null, 'EXPO+1D'),
    card('none', null, null),
  ].map((one) => ({ id: one.id, place: placeOfCard(one, anchors) }))
  const { entries, band } = sorted(places.flatMap(({ place }) => place ?? []))
  expect(entries.map(({ id, from, to, time }) => [id, from, to, time])).toEqual([
    ['relative', '2026-11-08', '2026-11-08', null],
    ['startOnly', '2026-11-19', '2026-11-19', null],
    ['span', '2026-11-20', '2026-11-25', null],
    ['timed', '2026-11-24', '2026-11-24', '14:30'],
    ['backwards', '2026-11-26', '2026-11-26', null],
  ])
  expect(band.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['month', '2026-11-01', '2026-11-30'],
    ['vague', '2026-12-01', '2027-02-28'],
    ['project', '2026-12-01', '2026-12-31'],
  ])
  expect(places.flatMap(({ id, place }) => (place ? [] : [id]))).toEqual(['nowhere', 'none'])
})

it('lays the days of a week out in lanes, cut where they reach into others', () => {
  const pieces = layOutWeek(
    [
      entry('long', '2026-11-20', '2026-11-25'),
      entry('monday', '2026-11-23'),
      entry('late', '2026-11-26', '2026-12-02'),
      entry('other', '2026-12-05'),
    ],
    MONDAY,
  )
  expect(pieces.map(({ entry: { id }, ...piece }) => ({ id, ...piece }))).toEqual([
    { id: 'late', column: 3, days: 4, lane: 0, fromBefore: false, goesOn: true },
    { id: 'long', column: 0, days: 3, lane: 0, fromBefore: true, goesOn: false },
    { id: 'monday', column: 0, days: 1, lane: 1, fromBefore: false, goesOn: false },
  ])
})

it('never lays two on the same day of one lane', () => {
  const entries = Array.from({ length: 40 }, (_, n) => {
    const from = `2026-11-${String(18 + (n % 11)).padStart(2, '0')}`
    return entry(String(n), from, n % 3 === 0 ? '2026-11-29' : from)
  })
  const taken = new Set<string>()
  for (const { lane, column, days } of layOutWeek(entries, MONDAY)) {
    for (let day = column; day < column + days; day++) {
      expect(taken.has(`${lane}/${day}`)).toBe(false)
      taken.add(`${lane}/${day}`)
    }
  }
})

it('counts what there is no room for, day by day', () => {
  const pieces = layOutWeek(
    [entry('a', '2026-11-23', '2026-11-24'), entry('b', '2026-11-23'), entry('c', '2026-11-24')],
    MONDAY,
  )
  expect(hiddenByDay(pieces, 1)).toEqual([1, 1, 0, 0, 0, 0, 0])
})

const activity = (start: string | null, end: string | null, heldFrom: string | null = null, heldTo = heldFrom) =>
  placeOfActivity({ id: 'a', start, end, heldFrom, heldTo }, anchors)

it('an activity lies on the days on which it is held, else as it was announced, as exactly as that was', () => {
  expect(activity('2026-11', null, '2026-11-10', '2026-11-12')).toMatchObject({ from: '2026-11-10', to: '2026-11-12' })
  expect(activity('2026-11-10', '2026-11-12')).toMatchObject({ from: '2026-11-10', to: '2026-11-12', time: null })
  expect(activity('2026-11', null)).toMatchObject({
    from: '2026-11-01',
    to: '2026-11-30',
    date: '2026-11',
    until: null,
  })
  expect(activity('2026-11-10', '2026-winter')).toMatchObject({ date: '2026-11-10', until: '2026-winter' })
  expect(activity('START+1M', null)).toMatchObject({ from: '2026-12-01', to: '2026-12-01' })
  expect([activity('EXPO+1D', null), activity(null, null)]).toEqual([null, null])
})

it('an activity lies above its sessions, and these in the order of their hours', () => {
  const on = '2026-11-24'
  const session = (id: string, time: string | null): Entry => ({ id, kind: 'session', from: on, to: on, time })
  const pieces = layOutWeek(
    [session('noon', '12:00'), { ...entry('activity', on), kind: 'activity' }, session('nine', '09:00')],
    MONDAY,
  )
  expect(pieces.map((piece) => piece.entry.id)).toEqual(['activity', 'nine', 'noon'])
})
