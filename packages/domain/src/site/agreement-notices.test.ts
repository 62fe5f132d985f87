import { describe, expect, it } from 'vitest'
import { agreementNotices, noticeDay } from './agreement-notices.ts'
import type { Site } from './site.ts'

const site = (fields: Partial<Site> = {}) => ({
  agreementTo: '2026-12-31',
  noticeDays: 90,
  permanent: false,
  stage: 'active' as Site['stage'],
  archivedAt: null,
  ...fields,
})
const told = (today: string, fields: Partial<Site> = {}, anchors = {}) =>
  agreementNotices(site(fields), anchors, today).map(({ kind, source }) => `${kind} ${source}`)

describe('[N10] the end of an agreement', () => {
  it('is told a month before, and its last day for notice a fortnight before', () => {
    expect(noticeDay(site(), {})).toBe('2026-10-02')
    expect(told('2026-09-17')).toEqual([])
    expect(told('2026-09-18')).toEqual(['agreement_notice until 2026-10-02'])
    expect(told('2026-10-02')).toEqual(['agreement_notice until 2026-10-02'])
    expect(told('2026-10-03')).toEqual([])
    expect(told('2026-11-30')).toEqual([])
    expect(told('2026-12-01')).toEqual(['agreement_end until 2026-12-31'])
    expect(told('2027-01-01')).toEqual([])
  })

  it('both at once, where notice is short', () => {
    expect(told('2026-12-20', { noticeDays: 7 })).toEqual([
      'agreement_notice until 2026-12-24',
      'agreement_end until 2026-12-31',
    ])
    expect(told('2026-12-20', { noticeDays: null })).toEqual(['agreement_end until 2026-12-31'])
  })

  it('is counted from the first day that a vague date can mean, and from an event as soon as that has a day', () => {
    expect(told('2026-11-15', { agreementTo: '2026-12', noticeDays: null })).toEqual(['agreement_end until 2026-12-01'])
    expect(told('2026-11-15', { agreementTo: 'GA+24M', noticeDays: null })).toEqual([])
    expect(told('2026-11-15', { agreementTo: 'GA+24M', noticeDays: null }, { GA: '2024-12-01' })).toHaveLength(1)
  })

  it('is nobody’s matter of a site that stays, is closed, dropped or archived, or has no end', () => {
    const silent = [{ permanent: true }, { stage: 'closed' }, { stage: 'dropped' }, { agreementTo: null }] as const
    for (const fields of [...silent, { archivedAt: '2026-01-01T00:00:00.000Z' }]) {
      expect(told('2026-12-20', fields)).toEqual([])
    }
  })
})
