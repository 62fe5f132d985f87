import { blankSite } from '@meanwhile/domain/site/blank-site'
import type { StageChange } from '@meanwhile/domain/stage/stage-change'
import { expect, test } from 'vitest'
import { portfolioOn } from './portfolio.ts'

const site = (id: string, stage: 'active' | 'opening') => ({
  ...blankSite({ names: { en: id } }),
  id,
  stage,
  archivedAt: null,
})
const change = (
  thingId: string,
  stage: StageChange['stage'],
  on: string,
  voidedAt: string | null = null,
): StageChange => ({
  id: `${thingId}${on}`,
  kind: 'site',
  thingId,
  stage,
  on,
  note: null,
  reason: null,
  at: '2026-01-01T00:00:00.000Z',
  memberId: null,
  voidedAt,
})
const sites = [site('depot', 'active'), site('school', 'opening')]
const changes = [
  change('depot', 'active', '2022-05-01'),
  change('depot', 'scouting', '2021-02'),
  change('depot', 'closed', '2021-06-01', '2021-06-02T00:00:00.000Z'),
  change('school', 'opening', '2022-10'),
]
const on = (day: string | null) =>
  portfolioOn(sites, changes, day).map(({ site: { id }, stage, since }) => [id, stage, since])

test('[SI2] a day in the past shows each site with the stage that it had, and none that was not there yet', () => {
  expect(on('2021-01-31')).toEqual([])
  expect(on('2021-02-01')).toEqual([['depot', 'scouting', '2021-02']])
  expect(on('2022-04-30')).toEqual([['depot', 'scouting', '2021-02']])
  expect(on('2022-10-29')).toEqual([
    ['depot', 'active', '2022-05-01'],
    ['school', 'opening', '2022-10'],
  ])
})

test('[SI2] without a day it is the portfolio of now, with the days since when', () => {
  expect(on(null)).toEqual(on('2022-10-29'))
})
