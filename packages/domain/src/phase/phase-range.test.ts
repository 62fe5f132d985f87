import { describe, expect, it } from 'vitest'
import { packOf, readPacks } from '../pack/pack.ts'
import { blankPhase } from './blank-phase.ts'
import type { Phase } from './phase.ts'
import { monthOf, phaseFaults, phaseRange } from './phase-range.ts'

const phase = (id: string, fields: Partial<Phase>): Phase => ({
  ...blankPhase({ titles: { en: id }, position: 'a0' }),
  id,
  archivedAt: null,
  ...fields,
})

const packs = await readPacks()

const learning = phase('learning', { fromMonth: 1, toMonth: 18 })
const sharing = phase('sharing', { fromMonth: 19, toMonth: 24 })

describe('[PH1] months of a project and days', () => {
  it('a phase in months has days as soon as the project has a start', () => {
    expect(phaseRange(learning, {})).toBeNull()
    expect(phaseRange(learning, { START: '2018-12-04' })).toEqual({ sortFrom: '2018-12-04', sortTo: '2020-06-03' })
    expect(phaseRange(sharing, { START: '2018-12-04' })).toEqual({ sortFrom: '2020-06-04', sortTo: '2020-12-03' })
  })

  it('dates of its own come before months, and half a phase has no range', () => {
    const dated = phase('dated', { fromMonth: 1, toMonth: 2, start: '2022-spring', end: '2022-Q3' })
    expect(phaseRange(dated, { START: '2018-12-04' })).toEqual({ sortFrom: '2022-03-01', sortTo: '2022-09-30' })
    expect(phaseRange(phase('half', { start: '2022' }), {})).toBeNull()
  })

  it('a day is in a month, and every month is found again by its days', () => {
    const anchors = { START: '2019-01-31' }
    for (let month = 1; month <= 30; month++) {
      const range = phaseRange(phase('month', { fromMonth: month, toMonth: month }), anchors)
      expect([monthOf(range?.sortFrom ?? '', anchors), monthOf(range?.sortTo ?? '', anchors)]).toEqual([month, month])
    }
    expect(monthOf('2019-01-30', anchors)).toBeNull()
    expect(monthOf('2019-02-01', {})).toBeNull()
  })
})

describe('[PH2] phases follow each other and make up the duration', () => {
  it('18 + 6 = 24', () => {
    expect(phaseFaults([sharing, learning], 24)).toEqual([])
    const proposed = packOf(packs, 'urbact_transfer_network').phases
    expect(
      phaseFaults(
        proposed.map((one) => phase(one.code, one as Partial<Phase>)),
        24,
      ),
    ).toEqual([])
  })

  it('a gap, an overlap and a wrong sum are told', () => {
    const late = phase('late', { fromMonth: 20, toMonth: 24 })
    expect(phaseFaults([learning, late], 24)).toEqual([
      { fault: 'gap', phaseId: 'late', afterId: 'learning' },
      { fault: 'sum', months: 23, of: 24 },
    ])
    const early = phase('early', { fromMonth: 18, toMonth: 24 })
    expect(phaseFaults([learning, early], null)).toEqual([{ fault: 'overlap', phaseId: 'early', afterId: 'learning' }])
  })

  it('work packages, parts of a phase, archived ones and those without months do not count', () => {
    const others = [
      phase('package', { kind: 'work_package', fromMonth: 1, toMonth: 24 }),
      phase('part', { parentId: 'learning', fromMonth: 1, toMonth: 3 }),
      phase('old', { archivedAt: '2022-01-01T00:00:00.000Z', fromMonth: 3, toMonth: 9 }),
      phase('vague', {}),
    ]
    expect(phaseFaults([learning, sharing, ...others], 24)).toEqual([])
    expect(phaseFaults(others.slice(3), 24)).toEqual([])
  })
})
