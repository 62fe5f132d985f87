import { blankResult } from '@meanwhile/domain/result/blank-result'
import { expect, it } from 'vitest'
import { ALL_RESULTS, fits, isNarrow, readResultFilter, writeResultFilter } from './result-filter.ts'

const result = {
  ...blankResult({ type: 'newspaper', titles: { en: 'Newspaper' } }),
  id: 'result000001',
  stage: 'draft' as const,
  archivedAt: null,
  leadPartnerId: 'partner00001',
  contributorIds: ['partner00002'],
  languages: [{ lang: 'lv', state: 'ready' as const }],
}

it('stands in the address whole and comes back, and an address that means nothing asks for all', () => {
  const filter = { ...ALL_RESULTS, type: 'video', stage: 'draft', partnerId: 'partner00001', lang: 'pt-PT' }
  expect(readResultFilter(writeResultFilter(filter))).toEqual(filter)
  expect(writeResultFilter(ALL_RESULTS)).toBe('')
  expect(readResultFilter('?type=poem&stage=opening&group=x')).toEqual(ALL_RESULTS)
  expect([isNarrow(filter), isNarrow({ ...ALL_RESULTS, group: 'type' })]).toEqual([true, false])
})

it('knows whose a result is, in which language, and where it lies', () => {
  const shown = (change: Partial<typeof ALL_RESULTS>) => fits(result, { ...ALL_RESULTS, ...change })
  expect([
    shown({}),
    shown({ type: 'newspaper' }),
    shown({ partnerId: 'partner00002' }),
    shown({ lang: 'lv' }),
  ]).toEqual([true, true, true, true])
  expect([shown({ type: 'video' }), shown({ stage: 'review' }), shown({ lang: 'lt' })]).toEqual([false, false, false])
  expect([shown({ partnerId: 'partner00003' }), shown({ archived: true })]).toEqual([false, false])
})
