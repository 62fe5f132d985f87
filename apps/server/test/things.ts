import { type ActivityForm, blankActivity } from '@meanwhile/domain/activity/blank-activity'
import type { Evidence } from '@meanwhile/domain/evidence/evidence'
import type { Objective } from '@meanwhile/domain/objective/objective'
import { blankPhase, type PhaseForm } from '@meanwhile/domain/phase/blank-phase'
import type { Question } from '@meanwhile/domain/question/question'
import { blankResult, type ResultForm } from '@meanwhile/domain/result/blank-result'
import type { Session } from '@meanwhile/domain/session/session'
import { blankSite, type SiteForm } from '@meanwhile/domain/site/blank-site'

/** Forms of the things of a project that name what is in it, for tests. */
type FieldsOf<Row> = Omit<Row, 'id' | 'stage' | 'archivedAt'>

export const objectiveFields: FieldsOf<Objective> = { texts: { en: 'Learn' }, position: 'a0', source: null }

export const phaseFields = (ids: { partnerId: string }): PhaseForm => ({
  ...blankPhase({ titles: { en: 'Training' }, position: 'a0' }),
  kind: 'work_package',
  code: 'WP1',
  fromMonth: 1,
  toMonth: 6,
  leadPartnerId: ids.partnerId,
})

export const siteFieldsOf = (ids: { partnerId: string; placeId: string }): SiteForm => ({
  ...blankSite({ names: { en: 'Viskaļi' } }),
  partnerId: ids.partnerId,
  kind: 'building',
  placeId: ids.placeId,
  lat: 56.95,
  lon: 24.1,
  owner: 'City',
  ownerKind: 'municipality',
  agreementKind: 'loan',
  agreementFrom: '2022-04',
  noticeDays: 60,
  description: { lv: 'Dārzs' },
})

export const activityFieldsOf = (ids: {
  partnerId: string
  placeId: string
  phaseId: string
  siteId: string
  objectiveId: string
  memberIds: { member: string }
}): ActivityForm => ({
  ...blankActivity({ type: 'training_visit', titles: { en: 'Visit' } }),
  code: 'V1',
  number: 1,
  hostPartnerId: ids.partnerId,
  mode: 'in_person',
  placeId: ids.placeId,
  start: '2022-05',
  heldFrom: '2022-05-17',
  heldTo: '2022-05-19',
  timeZone: 'Europe/Riga',
  phaseId: ids.phaseId,
  topics: [{ en: 'Newspaper' }],
  themes: ['trust'],
  siteIds: [ids.siteId],
  objectiveIds: [ids.objectiveId],
  trainerIds: [ids.memberIds.member],
  languages: ['en'],
})

export const sessionFields = (ids: { activityId: string; siteId: string }): FieldsOf<Session> => ({
  activityId: ids.activityId,
  day: '2022-05-17',
  start: '14:00',
  end: '17:30',
  kind: 'site_visit',
  titles: { en: 'Walk' },
  leaderIds: [],
  siteId: ids.siteId,
  room: null,
  position: 'a0',
})

export const questionFields = (ids: { activityId: string; partnerId: string }): FieldsOf<Question> => ({
  activityId: ids.activityId,
  partnerId: ids.partnerId,
  text: 'Who pays?',
  answer: '',
  shown: true,
  position: 'a0',
})

export const evidenceFields = (ids: { activityId: string }): FieldsOf<Evidence> => ({
  activityId: ids.activityId,
  code: 'agenda',
  text: 'Agenda',
  state: 'missing',
  note: '',
  url: null,
  position: 'a0',
})

export const resultFieldsOf = (ids: { partnerId: string; phaseId: string }): ResultForm => ({
  ...blankResult({ type: 'guide', titles: { en: 'Guide' } }),
  code: 'R1',
  leadPartnerId: ids.partnerId,
  languages: [{ lang: 'lv', state: 'ready' }],
  gate: 'after_evaluation',
  phaseId: ids.phaseId,
})
