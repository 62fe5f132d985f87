import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { NO_FACTS } from '@meanwhile/domain/facts/facts'
import { readPacks } from '@meanwhile/domain/pack/pack'
import { blankSite } from '@meanwhile/domain/site/blank-site'
import { ProjectState } from '@meanwhile/domain/state'
import { expect, test } from 'vitest'
import { pulseOf } from './pulse.ts'

const NOW = '2022-06-15T12:00'
const activity = (id: string, stage: string, start: string) => ({
  id,
  stage,
  archivedAt: null,
  ...blankActivity({ type: 'seminar', titles: { en: id } }),
  start,
})
const site = (id: string, agreementTo: string | null, more = {}) => ({
  id,
  stage: 'active',
  archivedAt: null,
  ...blankSite({ names: { en: id } }),
  agreementTo,
  ...more,
})
const changed = (thingId: string, stage: string, on: string) => ({
  id: `change-${thingId}`,
  kind: 'activity',
  thingId,
  stage,
  on,
  note: null,
  reason: null,
  at: `${on}T08:00:00.000Z`,
  memberId: null,
  voidedAt: null,
})

function project(rows: Record<string, object[]>) {
  const state = new ProjectState(1)
  for (const [table, of] of Object.entries(rows)) state.load(table as 'activities', of as never)
  return state
}
const names = (lines: readonly { texts: Readonly<Record<string, string>> }[]) => lines.map(({ texts }) => texts.en)

test('what happens next is in the order of time, without what is cancelled', () => {
  const state = project({
    activities: [
      activity('late', 'planned', '2022-09'),
      activity('soon', 'planned', '2022-06-20'),
      activity('off', 'cancelled', '2022-06-18'),
      activity('past', 'reported', '2022-05-01'),
    ],
  })
  expect(names(pulseOf(state, {}, NOW).next)).toEqual(['soon', 'late'])
})

test('an activity that was held lacks evidence as long as a line of it is missing, or it has none', () => {
  const line = { id: 'e1', activityId: 'listed', code: null, text: '', state: 'there', note: '', archivedAt: null }
  const state = project({
    activities: [
      activity('none', 'follow_up', '2022-05-01'),
      activity('listed', 'follow_up', '2022-05-01'),
      activity('partly', 'follow_up', '2022-05-02'),
    ],
    evidence: [line, { ...line, id: 'e2', activityId: 'partly', state: 'missing' }],
  })
  expect(names(pulseOf(state, {}, NOW).evidence)).toEqual(['partly', 'none'])
})

test('with the programme at hand, a line that it asks for and nobody wrote down is missing', async () => {
  const line = { id: 'e1', activityId: 'begun', code: null, text: '', state: 'there', note: '', archivedAt: null }
  const state = project({
    projects: [{ id: 'p', facts: { ...NO_FACTS, pack: 'erasmus_ka2_lumpsum' } }],
    activities: [activity('begun', 'follow_up', '2022-05-01')],
    evidence: [line, { ...line, id: 'e2', state: 'missing', archivedAt: '2022-05-02T00:00:00.000Z' }],
  })
  expect(pulseOf(state, {}, NOW).evidence).toEqual([])
  const [asked] = pulseOf(state, {}, NOW, await readPacks()).evidence
  expect(asked?.count).toBeGreaterThan(0)
})

test('a site that should be in use by now and is not is stuck after three weeks without a word', () => {
  const begins = (id: string, stage: string, agreementFrom: string | null) => ({
    ...site(id, null, { agreementFrom }),
    stage,
  })
  const state = project({
    sites: [
      begins('late', 'negotiation', '2022-04'),
      begins('moved', 'preparation', '2022-04'),
      begins('in time', 'negotiation', '2022-07'),
      begins('in use', 'active', '2022-04'),
      begins('no date', 'scouting', null),
    ],
    stageChanges: [changed('late', 'negotiation', '2022-01-10'), changed('moved', 'preparation', '2022-06-10')],
  })
  expect(names(pulseOf(state, {}, NOW).stuck)).toEqual(['late'])
})

test('what passed its dates and kept its stage for three weeks is stuck', () => {
  const state = project({
    activities: [activity('old', 'planned', '2022-05'), activity('new', 'planned', '2022-06-01')],
    stageChanges: [changed('old', 'planned', '2022-03-01'), changed('new', 'planned', '2022-06-10')],
  })
  expect(names(pulseOf(state, {}, NOW).stuck)).toEqual(['old'])
})

test('three weeks count from the day that a stage is since, also when it was written down yesterday', () => {
  const told = (id: string, on: string) => ({ ...changed(id, 'planned', on), at: '2022-06-14T08:00:00.000Z' })
  const state = project({
    activities: [activity('long', 'planned', '2022-05'), activity('vague', 'planned', '2022-05')],
    stageChanges: [told('long', '2022-03'), told('vague', '2022')],
  })
  expect(names(pulseOf(state, {}, NOW).stuck)).toEqual(['long'])
})

test('an agreement is told of ninety days before it ends, or before its notice, unless the site stays', () => {
  const state = project({
    sites: [
      site('ends', '2022-08-31'),
      site('later', '2022-12-31'),
      site('notice', '2022-12-31', { noticeDays: 240 }),
      site('stays', '2022-08-31', { permanent: true }),
      site('closed', '2022-08-31', { stage: 'closed' }),
    ],
  })
  expect(names(pulseOf(state, {}, NOW).agreements)).toEqual(['ends', 'notice'])
})
