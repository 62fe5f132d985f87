import { blankSite } from '@meanwhile/domain/site/blank-site'
import { expect, test } from 'vitest'
import { ALL_SITES, fits, isNarrow, readSiteFilter, type SiteFilter, writeSiteFilter } from './site-filter.ts'

const site = {
  ...blankSite({ names: { en: 'Depot' } }),
  id: 'site00000001',
  stage: 'active' as const,
  archivedAt: null,
}
const then = {
  site: { ...site, ownerKind: 'municipality' as const, partnerId: 'partner00001' },
  stage: 'opening' as const,
  since: null,
}

test('a filter stands in the address whole and comes back; an address that means nothing asks for all', () => {
  const filter: SiteFilter = {
    ...ALL_SITES,
    ...{ as: 'list', stage: 'active', partnerId: 'partner00001', kind: 'rooms', ownerKind: 'state', ends: 'soon' },
    ...{ risk: true, on: '2022-10-29', archived: true },
  }
  expect(readSiteFilter(writeSiteFilter(filter))).toEqual(filter)
  expect(writeSiteFilter(ALL_SITES)).toBe('')
  expect(readSiteFilter('?as=x&stage=draft&owner=me&ends=never&on=2022-13-40')).toEqual(ALL_SITES)
  expect([isNarrow(filter), isNarrow({ ...ALL_SITES, as: 'list', on: '2022-10-29' })]).toEqual([true, false])
})

test('the stage is that of the day which is shown; an agreement ends as it is seen from there', () => {
  const soon = { ends: '2027-01-01', noticeBy: null, daysLeft: 9, state: 'soon' as const }
  const shown = (change: Partial<SiteFilter>, end: typeof soon | null = null) =>
    fits(then, end, { ...ALL_SITES, ...change })
  expect([shown({ stage: 'opening' }), shown({ stage: 'active' })]).toEqual([true, false])
  expect([shown({ ends: 'soon' }, soon), shown({ ends: 'soon' }), shown({ ends: 'none' })]).toEqual([true, false, true])
  expect([shown({ ownerKind: 'municipality' }), shown({ partnerId: 'partner00002' })]).toEqual([true, false])
  expect([shown({ risk: true }), shown({ archived: true }), shown({})]).toEqual([false, false, true])
})
