import { blankActivity } from './activity/blank-activity.ts'
import { blankPhase } from './phase/blank-phase.ts'
import type { Place } from './place/place.ts'
import { blankResult } from './result/blank-result.ts'
import { id, LONG_AGO } from './sample-ids.test-support.ts'
import { blankSite } from './site/blank-site.ts'
import type { StageChange } from './stage/stage-change.ts'
import type { TableName, Tables } from './tables.ts'

type ThingTable = Extract<
  TableName,
  | 'places'
  | 'phases'
  | 'objectives'
  | 'activities'
  | 'sessions'
  | 'questions'
  | 'visitNotes'
  | 'evidence'
  | 'sites'
  | 'results'
  | 'stageChanges'
>

/** Forms that say only what they must. */
export const activityFields = blankActivity({ type: 'training_visit', titles: { en: 'Visit' } })

export const siteFields = blankSite({ names: { en: 'Viskaļi' } })

export const resultFields = blankResult({ type: 'guide', titles: { en: 'Guide' } })

export const placeFields: Omit<Place, 'id' | 'archivedAt'> = {
  names: { en: 'Aarhus', lv: 'Orhusa' },
  aliases: [],
  country: 'DK',
  timeZone: 'Europe/Copenhagen',
  lat: null,
  lon: null,
  source: null,
}

export const change = (
  number: number,
  more: Pick<StageChange, 'kind' | 'thingId' | 'stage'> & Partial<StageChange>,
): StageChange => ({
  id: id('stage', number),
  on: '2025-03-01',
  note: null,
  reason: null,
  at: LONG_AGO,
  memberId: null,
  voidedAt: null,
  ...more,
})

/**
 * Two of each thing: the first is of partner 1, the second of partner 2. Activity 1 is planned and has a session, a question,
 * a note of member 3 and a line of evidence, site 1 is in negotiation after scouting, result 2 waits for the evaluation. Everything else has one row.
 */
export const sampleThings = (): { [T in ThingTable]: Tables[T][] } => ({
  places: [{ id: id('place', 1), ...placeFields, archivedAt: null }],
  phases: [
    {
      ...blankPhase({ titles: { en: 'Training' }, position: 'a0' }),
      id: id('phase', 1),
      kind: 'work_package',
      code: 'A',
      fromMonth: 1,
      toMonth: 18,
      leadPartnerId: id('partner', 1),
      archivedAt: null,
    },
  ],
  objectives: [{ id: id('objective', 1), texts: { en: 'Learn' }, position: 'a0', source: null, archivedAt: null }],
  activities: [1, 2].map((n) => ({
    id: id('activity', n),
    ...activityFields,
    hostPartnerId: id('partner', n),
    siteIds: n === 1 ? [id('site', 1)] : [],
    stage: 'planned',
    archivedAt: null,
  })),
  sessions: [
    {
      id: id('session', 1),
      activityId: id('activity', 1),
      day: '2026-05-17',
      start: '14:00',
      end: '17:30',
      kind: 'site_visit',
      titles: { en: 'Walk' },
      leaderIds: [id('member', 3)],
      siteId: id('site', 1),
      room: null,
      position: 'a0',
      archivedAt: null,
    },
  ],
  questions: [
    {
      id: id('question', 1),
      activityId: id('activity', 1),
      partnerId: id('partner', 2),
      text: 'Who pays?',
      answer: '',
      shown: false,
      position: 'a0',
      archivedAt: null,
    },
  ],
  visitNotes: [
    {
      id: id('note', 1),
      activityId: id('activity', 1),
      siteId: id('site', 1),
      memberId: id('member', 3),
      at: LONG_AGO,
      text: 'Roof leaks',
      editedAt: null,
      archivedAt: null,
    },
  ],
  evidence: [
    {
      id: id('evidence', 1),
      activityId: id('activity', 1),
      code: 'agenda',
      text: 'Agenda',
      state: 'missing',
      note: '',
      url: null,
      position: 'a0',
      archivedAt: null,
    },
  ],
  sites: [1, 2].map((n) => ({
    id: id('site', n),
    ...siteFields,
    partnerId: id('partner', n),
    stage: n === 1 ? 'negotiation' : 'active',
    archivedAt: null,
  })),
  results: [1, 2].map((n) => ({
    id: id('result', n),
    ...resultFields,
    leadPartnerId: id('partner', n),
    gate: n === 1 ? 'none' : 'after_evaluation',
    stage: 'submitted',
    archivedAt: null,
  })),
  stageChanges: [
    change(1, { kind: 'activity', thingId: id('activity', 1), stage: 'planned' }),
    change(2, { kind: 'activity', thingId: id('activity', 2), stage: 'planned' }),
    change(3, { kind: 'site', thingId: id('site', 1), stage: 'scouting', on: '2025' }),
    change(4, { kind: 'site', thingId: id('site', 1), stage: 'negotiation' }),
    change(5, { kind: 'site', thingId: id('site', 2), stage: 'active' }),
    change(6, { kind: 'result', thingId: id('result', 1), stage: 'submitted' }),
    change(7, { kind: 'result', thingId: id('result', 2), stage: 'submitted' }),
  ],
})
