import { describe, expect, it } from 'vitest'
import { blankActivity } from '../activity/blank-activity.ts'
import { blankResult } from '../result/blank-result.ts'
import { id } from '../sample-ids.test-support.ts'
import { blankSite } from '../site/blank-site.ts'
import { ProjectState } from '../state.ts'
import { gapsOf } from './gaps.ts'

const activity = { id: id('act', 1), archivedAt: null, ...blankActivity({ type: 'seminar', titles: { en: 'Talk' } }) }
const site = { id: id('site', 1), archivedAt: null, ...blankSite({ names: { en: 'Mill' } }) }
const result = { id: id('res', 1), archivedAt: null, ...blankResult({ type: 'guide', titles: { en: 'Guide' } }) }

function gaps(kind: 'activity' | 'site' | 'result', row: object) {
  const project = new ProjectState(1)
  const table = { activity: 'activities', site: 'sites', result: 'results' } as const
  project.load(table[kind], [row] as never)
  return gapsOf(project, { kind, thingId: (row as { id: string }).id })
}

describe('what is missing of a thing', () => {
  it('is not asked of an idea, nor of what is over', () => {
    expect(gaps('activity', { ...activity, stage: 'idea' })).toEqual([])
    expect(gaps('activity', { ...activity, stage: 'cancelled' })).toEqual([])
    expect(gaps('site', { ...site, stage: 'closed' })).toEqual([])
    expect(gaps('result', { ...result, stage: 'draft' })).toEqual([])
  })

  it('is when, who and where of an activity', () => {
    expect(gaps('activity', { ...activity, stage: 'planned' })).toEqual(['dates', 'host', 'place'])
    const said = { ...activity, stage: 'planned', start: '2022', hostNote: { en: 'The city' }, mode: 'online' }
    expect(gaps('activity', said)).toEqual([])
  })

  it('is the end of an agreement that has one, unless the site stays', () => {
    const lent = { ...site, stage: 'active', partnerId: id('partner', 1), owner: 'City', agreementKind: 'loan' }
    expect(gaps('site', { ...site, stage: 'opening' })).toEqual(['partner', 'owner', 'agreement'])
    expect(gaps('site', lent)).toEqual(['agreementEnd'])
    expect(gaps('site', { ...lent, permanent: true })).toEqual([])
    expect(gaps('site', { ...lent, agreementKind: 'informal' })).toEqual([])
  })

  it('is who leads a result', () => {
    expect(gaps('result', { ...result, stage: 'review' })).toEqual(['lead'])
  })
})
