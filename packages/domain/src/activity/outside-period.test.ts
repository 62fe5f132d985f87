import { describe, expect, it } from 'vitest'
import type { PeriodDays } from '../facts/period-range.ts'
import { blankActivity } from './blank-activity.ts'
import { isOutsidePeriod } from './outside-period.ts'

describe('[PH3] an activity outside of the project is told, and not refused', () => {
  const bitu: PeriodDays = { from: '2020-11-01', to: '2022-12-31' }
  const outside = (fields: Partial<ReturnType<typeof blankActivity>>, period = bitu) =>
    isOutsidePeriod({ ...blankActivity({ type: 'seminar', titles: { en: 'Seminar' } }), ...fields }, period, {})

  it('when it begins before it or ends after it', () => {
    expect(outside({ start: '2022-10-29' })).toBe(false)
    expect(outside({ start: '2020-10-31' })).toBe(true)
    expect(outside({ start: '2022-12-30', end: '2023-01-02' })).toBe(true)
    expect(outside({ start: '2022', heldFrom: '2023-01-10', heldTo: '2023-01-12' })).toBe(true)
  })

  it('a vague date is inside as long as it can be', () => {
    expect(outside({ start: '2020', end: '2020' })).toBe(false)
    expect(outside({ start: '2019-spring' })).toBe(true)
    expect(outside({ start: '2023' })).toBe(true)
    expect(outside({ start: 'GA+3M' })).toBe(false)
  })

  it('what is not known of the period has no outside', () => {
    expect(outside({ start: '1999' }, { from: null, to: null })).toBe(false)
    expect(outside({ start: '2023' }, { from: '2020-11-01', to: null })).toBe(false)
    expect(outside({ start: '2019' }, { from: '2020-11-01', to: null })).toBe(true)
    expect(outside({})).toBe(false)
  })
})
