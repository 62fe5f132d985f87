import { describe, expect, it } from 'vitest'
import { setAnchor } from '../project/commands.ts'
import { projectOf } from '../project/project-of.ts'
import { done, doneAndUndone, id, rowsOf, sampleProject } from '../sample-project.test-support.ts'
import { editFacts } from './commands.ts'
import { countDatesFrom, eventOf } from './dates-from.ts'
import { looksLikeGrantNumber } from './grant-number.ts'
import { periodDays } from './period-range.ts'

const relative = { start: null, end: null, months: 24, from: 'GA' }

describe('the period of a project', () => {
  it('[PF1] counts from an event that has a day as soon as somebody enters it', () => {
    expect(periodDays(relative, {})).toEqual({ from: null, to: null })
    expect(periodDays(relative, { GA: '2024-12-31' })).toEqual({ from: '2024-12-31', to: '2026-12-30' })
    expect(periodDays({ ...relative, start: '2018-12-04', from: null }, {})).toEqual({
      from: '2018-12-04',
      to: '2020-12-03',
    })
  })

  it('[PF1] that has dates spans all that they can mean', () => {
    const period = { start: '2020-11', end: '2022-12', months: null, from: null }
    expect(periodDays(period, {})).toEqual({ from: '2020-11-01', to: '2022-12-31' })
    expect(periodDays({ start: null, end: null, months: null, from: null }, {})).toEqual({ from: null, to: null })
  })
})

describe('dates that count from events', () => {
  const project = sampleProject((rows) => {
    const facts = rows.projects[0]!.facts
    rows.projects[0]!.facts = { ...facts, period: relative }
    rows.cards[0]!.due = 'GA+24M'
    rows.cards[1]!.start = 'M18'
    rows.cards[2]!.due = '2026-07-01'
  })
  const before = sampleProject()

  it('[PF2] are counted before the event gets its day', () => {
    const added = (codes: string[]) => countDatesFrom(project, codes) - countDatesFrom(before, codes)
    expect(added(['GA'])).toBe(3)
    expect(added(['START'])).toBe(1)
    expect(added(['GA', 'START'])).toBe(4)
    expect(added(['KICK'])).toBe(0)
  })

  it('know their event', () => {
    expect(['GA+24M', 'M18', '2026', null].map(eventOf)).toEqual(['GA', 'START', null, null])
  })

  it('[PF2] [C3] become real by one field, and undo makes them wait again', () => {
    const enter = setAnchor({ code: 'GA', on: '2025-01-15' })
    const { anchors, facts } = projectOf(done(project, enter))
    expect(periodDays(facts.period, anchors)).toEqual({ from: '2025-01-15', to: '2027-01-14' })
    expect(rowsOf(doneAndUndone(project, enter))).toEqual(rowsOf(project))
  })
})

describe('project.facts', () => {
  it('[PF3] keeps an official title letter by letter', () => {
    const officialTitles = { en: 'BRIGING  INCLUSIVE TEMPORARY USE' }
    const after = done(sampleProject(), editFacts({ fields: { officialTitles } }))
    expect(projectOf(after).facts.officialTitles).toEqual(officialTitles)
    expect(projectOf(after).id).toBe(id('project', 1))
  })
})

it('[PF4] a grant number that looks strange is told of and kept', () => {
  expect(looksLikeGrantNumber('erasmus_ka2_pre2021', '2020-2-LV02-KA205-003429')).toBe(true)
  expect(looksLikeGrantNumber('erasmus_ka2_pre2021', '2020-2-LV2-KA205-003429')).toBe(false)
  expect(looksLikeGrantNumber('plain', 'anything')).toBe(true)
})
