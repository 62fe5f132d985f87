import { describe, expect, it } from 'vitest'
import { compareActivities, knownDays, programmeDays } from './activity-days.ts'
import { zoneOf } from './activity-zone.ts'
import { blankActivity } from './blank-activity.ts'

const dated = (fields: Partial<ReturnType<typeof blankActivity>>) => ({
  ...blankActivity({ type: 'seminar', titles: { en: 'Seminar' } }),
  ...fields,
})

describe('[AC1] the days of an activity', () => {
  it('are those on which it is held, else those that were announced, and none while these are less exact', () => {
    const announced = dated({ start: '2022-01', end: '2022-01' })
    expect(knownDays(announced, {})).toBeNull()
    expect(knownDays(dated({ ...announced, heldFrom: '2022-01-18', heldTo: '2022-01-21' }), {})).toEqual({
      first: '2022-01-18',
      last: '2022-01-21',
    })
    expect(knownDays(dated({ start: '2022-10-29' }), {})).toEqual({ first: '2022-10-29', last: '2022-10-29' })
    expect(knownDays(dated({ start: 'GA+3W' }), {})).toBeNull()
    expect(knownDays(dated({ start: 'GA+3W' }), { GA: '2026-01-01' })?.first).toBe('2026-01-22')
  })

  it('are the days of its programme, with others on which somebody put a session', () => {
    const held = dated({ heldFrom: '2022-01-18', heldTo: '2022-01-19' })
    expect(programmeDays(held, [{ day: '2022-01-21' }, { day: null }], {})).toEqual([
      '2022-01-18',
      '2022-01-19',
      '2022-01-21',
    ])
  })

  it('put activities in order, those without a date last', () => {
    const late = dated({ start: '2023' })
    const early = dated({ start: '2022-01', heldFrom: '2022-09-06' })
    const never = dated({})
    expect([never, late, early].sort((a, b) => compareActivities(a, b, {}))).toEqual([early, late, never])
  })
})

it('[AC3] the clock of an activity is its own, else that of its place, else that of the project', () => {
  expect(zoneOf(dated({ timeZone: 'Europe/Lisbon' }), { timeZone: 'Europe/Rome' }, 'Europe/Riga')).toBe('Europe/Lisbon')
  expect(zoneOf(dated({}), { timeZone: 'Europe/Rome' }, 'Europe/Riga')).toBe('Europe/Rome')
  expect(zoneOf(dated({}), undefined, 'Europe/Riga')).toBe('Europe/Riga')
})
