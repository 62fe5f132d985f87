import type { Activity } from '@meanwhile/domain/activity/activity'
import type { Evidence } from '@meanwhile/domain/evidence/evidence'
import type { Objective } from '@meanwhile/domain/objective/objective'
import type { Phase } from '@meanwhile/domain/phase/phase'
import type { Question } from '@meanwhile/domain/question/question'
import type { Result } from '@meanwhile/domain/result/result'
import type { Session } from '@meanwhile/domain/session/session'
import type { Site } from '@meanwhile/domain/site/site'

/** Forms of the things of a project that name what is in it, for tests. */
type FieldsOf<Row> = Omit<Row, 'id' | 'stage' | 'archivedAt'>

export const objectiveFields: FieldsOf<Objective> = { texts: { en: 'Learn' }, position: 'a0', source: null }

export const phaseFields = (ids: { partnerId: string }): FieldsOf<Phase> => ({
  kind: 'work_package',
  code: 'WP1',
  titles: { en: 'Training' },
  purpose: {},
  fromMonth: 1,
  toMonth: 6,
  start: null,
  end: null,
  leadPartnerId: ids.partnerId,
  parentId: null,
  position: 'a0',
  source: null,
})

export const siteFieldsOf = (ids: { partnerId: string; placeId: string }): FieldsOf<Site> => ({
  names: { en: 'Viskaļi' },
  aliases: [],
  partnerId: ids.partnerId,
  kind: 'building',
  placeId: ids.placeId,
  address: null,
  lat: 56.95,
  lon: 24.1,
  owner: 'City',
  ownerKind: 'municipality',
  agreementKind: 'loan',
  agreementFrom: '2022-04',
  agreementTo: null,
  noticeDays: 60,
  areaM2: null,
  residents: null,
  businesses: null,
  eventGuests: null,
  costs: '',
  accessibility: {},
  description: { lv: 'Dārzs' },
  publicTexts: {},
  permanent: false,
  atRisk: false,
  source: null,
})

export const activityFieldsOf = (ids: {
  partnerId: string
  placeId: string
  phaseId: string
  siteId: string
  objectiveId: string
  memberIds: { member: string }
}): FieldsOf<Activity> => ({
  code: 'V1',
  number: 1,
  type: 'training_visit',
  titles: { en: 'Visit' },
  hostPartnerId: ids.partnerId,
  hostNote: {},
  mode: 'in_person',
  placeId: ids.placeId,
  venue: null,
  onlineUrl: null,
  start: '2022-05',
  end: null,
  heldFrom: '2022-05-17',
  heldTo: '2022-05-19',
  timeZone: 'Europe/Riga',
  phaseId: ids.phaseId,
  parentId: null,
  closing: false,
  aims: {},
  topics: [{ en: 'Newspaper' }],
  demonstrated: {},
  lessons: {},
  themes: ['trust'],
  siteIds: [ids.siteId],
  objectiveIds: [ids.objectiveId],
  trainerIds: [ids.memberIds.member],
  languages: ['en'],
  guestProfessions: [],
  expectedLocal: null,
  expectedForeign: null,
  source: null,
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

export const resultFieldsOf = (ids: { partnerId: string; phaseId: string }): FieldsOf<Result> => ({
  code: 'R1',
  type: 'guide',
  titles: { en: 'Guide' },
  audience: {},
  description: {},
  leadPartnerId: ids.partnerId,
  partnerId: null,
  contributorIds: [],
  languages: [{ lang: 'lv', state: 'ready' }],
  gate: 'after_evaluation',
  licence: null,
  url: null,
  perPartner: false,
  contents: [],
  copies: null,
  phaseId: ids.phaseId,
  activityIds: [],
  objectiveIds: [],
  source: null,
})
