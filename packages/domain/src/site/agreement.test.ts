import { expect, test } from 'vitest'
import { agreementEnd } from './agreement.ts'

const TODAY = '2026-11-29'
const end = (agreementTo: string | null, noticeDays: number | null = null, permanent = false) =>
  agreementEnd({ agreementTo, noticeDays, permanent }, { START: '2026-01-01' }, TODAY)

test('[SI1] notice is counted from the first day on which the agreement may be over', () => {
  expect(end('2027-06-30', 90)).toEqual({ ends: '2027-06-30', noticeBy: '2027-04-01', daysLeft: 213, state: 'soon' })
  expect(end('2027-06', 30)).toMatchObject({ ends: '2027-06-01', noticeBy: '2027-05-02' })
  expect(end('2027', 0)).toMatchObject({ ends: '2027-01-01', noticeBy: '2027-01-01' })
  expect(end('M24', 30)).toMatchObject({ ends: '2027-12-01', noticeBy: '2027-11-01' })
  expect(end('2027-06-30')?.noticeBy).toBeNull()
})

test('[SI1] an agreement ends soon from twelve months before, and is over after the last day that it can mean', () => {
  const states = ['2027-11-29', '2027-11-30', '2026-11-29', '2026-11-28', '2026-11', '2026', '2025', '2026-10'].map(
    (date) => end(date)?.state,
  )
  expect(states).toEqual(['soon', 'later', 'soon', 'over', 'soon', 'soon', 'over', 'over'])
})

test('[SI1] nobody is warned of what has no end', () => {
  expect([end(null, 30), end('2027-01-01', 30, true), end('GA+24M', 30)]).toEqual([null, null, null])
})
