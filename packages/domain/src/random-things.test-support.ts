import { ACTIVITY_MODES, ACTIVITY_TYPES } from './activity/activity.ts'
import { CARD_KINDS } from './card/card.ts'
import type { CommandType } from './commands.ts'
import {
  cardId,
  chance,
  DAYS,
  type Dice,
  fresh,
  listId,
  pick,
  position,
  some,
  sometimes,
  subset,
} from './dice.test-support.ts'
import { EVIDENCE_STATES } from './evidence/evidence.ts'
import { NO_FACTS, PROJECT_STATUSES } from './facts/facts.ts'
import type { BodyOf } from './random-commands.test-support.ts'
import { GATES, RESULT_TYPES } from './result/result.ts'
import { id } from './sample-project.test-support.ts'
import { activityFields, placeFields, resultFields, siteFields } from './sample-things.test-support.ts'
import { SESSION_KINDS } from './session/session.ts'
import { OWNER_KINDS, SITE_KINDS } from './site/site.ts'
import { STAGES, THING_KINDS } from './stage/stages.ts'
import type { Reader, TableName } from './tables.ts'
import { THING_TABLES } from './thing/thing.ts'
import type { Texts, Titles } from './translated.ts'

type Bodies = { [Type in CommandType]?: (dice: Dice, project: Reader) => BodyOf<Type> }

const NOTES = ['Roof leaks', 'Durvis jāmaina.\nAtslēga ir pie Annas.']
/** Since when something can be at a stage, as exactly as it may be known. */
export const SINCE = ['2025', '2025-spring', '2025-04-mid', '2025-06-01', '2026-05']
const TITLES: Titles[] = [{ en: 'Visit' }, { lv: 'Vizīte', lt: 'Vizitas' }, { en: 'Rīga 🦞', 'pt-PT': 'Visita' }]
const TEXTS: Texts[] = [{}, { en: 'Two\nlines' }, { lv: 'Dārzs', de: '' }]

const titles = (dice: Dice) => pick(dice, TITLES)
const texts = (dice: Dice) => pick(dice, TEXTS)
const date = (dice: Dice) => sometimes(dice, 2, () => pick(dice, [...DAYS, '2026-01', 'M18', 'GA+24M']))
const maybe = (dice: Dice, project: Reader, table: TableName) =>
  sometimes(dice, 2, () => (project.size(table) > 0 ? some(dice, project, table) : id('nowhere', 1)))
const several = (dice: Dice, project: Reader, table: TableName) =>
  subset(
    dice,
    [...project.all(table)].map((row) => row.id),
  )

/** Some of the fields, as an edit gives them. */
function partly<Fields extends object>(dice: Dice, fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(() => chance(dice, 3))) as Partial<Fields>
}

const place = (dice: Dice) => ({ ...placeFields, names: titles(dice), lat: sometimes(dice, 2, () => 56.9) })
const objective = (dice: Dice) => ({
  texts: { en: 'Learn' },
  position: position(dice),
  source: sometimes(dice, 2, () => '004'),
})
const phase = (dice: Dice, project: Reader) => ({
  kind: pick(dice, ['phase', 'work_package'] as const),
  code: sometimes(dice, 2, () => '2a'),
  titles: titles(dice),
  purpose: texts(dice),
  fromMonth: sometimes(dice, 2, () => 1 + dice(18)),
  toMonth: sometimes(dice, 2, () => 1 + dice(24)),
  start: date(dice),
  end: date(dice),
  leadPartnerId: maybe(dice, project, 'partners'),
  parentId: maybe(dice, project, 'phases'),
  position: position(dice),
  source: null,
})
const activity = (dice: Dice, project: Reader) => ({
  ...activityFields,
  type: pick(dice, ACTIVITY_TYPES),
  titles: titles(dice),
  hostPartnerId: maybe(dice, project, 'partners'),
  mode: sometimes(dice, 2, () => pick(dice, ACTIVITY_MODES)),
  placeId: maybe(dice, project, 'places'),
  start: date(dice),
  heldFrom: sometimes(dice, 2, () => pick(dice, DAYS)),
  heldTo: sometimes(dice, 2, () => pick(dice, DAYS)),
  phaseId: maybe(dice, project, 'phases'),
  parentId: maybe(dice, project, 'activities'),
  siteIds: several(dice, project, 'sites'),
  objectiveIds: several(dice, project, 'objectives'),
  trainerIds: several(dice, project, 'members'),
})
const session = (dice: Dice, project: Reader) => ({
  activityId: some(dice, project, 'activities'),
  day: sometimes(dice, 2, () => pick(dice, DAYS)),
  start: sometimes(dice, 2, () => '09:30'),
  end: sometimes(dice, 2, () => '01:00'),
  kind: pick(dice, SESSION_KINDS),
  titles: titles(dice),
  leaderIds: several(dice, project, 'members'),
  siteId: maybe(dice, project, 'sites'),
  room: sometimes(dice, 2, () => '2nd floor'),
  position: position(dice),
})
const question = (dice: Dice, project: Reader) => ({
  activityId: some(dice, project, 'activities'),
  partnerId: maybe(dice, project, 'partners'),
  text: 'Who pays?',
  answer: pick(dice, ['', 'The owner.\nMostly.']),
  shown: chance(dice, 2),
  position: position(dice),
})
const note = (dice: Dice, project: Reader) => ({
  activityId: some(dice, project, 'activities'),
  siteId: some(dice, project, 'sites'),
  text: pick(dice, NOTES),
})
const evidence = (dice: Dice, project: Reader) => ({
  activityId: some(dice, project, 'activities'),
  code: sometimes(dice, 2, () => 'agenda'),
  text: 'Signed list',
  state: pick(dice, EVIDENCE_STATES),
  note: '',
  url: sometimes(dice, 2, () => 'https://example.org/list'),
  position: position(dice),
})
const site = (dice: Dice, project: Reader) => ({
  ...siteFields,
  names: titles(dice),
  partnerId: maybe(dice, project, 'partners'),
  kind: sometimes(dice, 2, () => pick(dice, SITE_KINDS)),
  placeId: maybe(dice, project, 'places'),
  owner: sometimes(dice, 2, () => 'City'),
  ownerKind: sometimes(dice, 2, () => pick(dice, OWNER_KINDS)),
  agreementTo: date(dice),
  lat: sometimes(dice, 2, () => 56.95),
  permanent: chance(dice, 2),
})
const result = (dice: Dice, project: Reader) => ({
  ...resultFields,
  type: pick(dice, RESULT_TYPES),
  titles: titles(dice),
  leadPartnerId: maybe(dice, project, 'partners'),
  partnerId: maybe(dice, project, 'partners'),
  contributorIds: several(dice, project, 'partners'),
  languages: [{ lang: 'lv', state: 'ready' as const }],
  gate: pick(dice, GATES),
  activityIds: several(dice, project, 'activities'),
})

const facts = (dice: Dice) =>
  partly(dice, {
    ...NO_FACTS,
    hashtag: '#BITU',
    status: pick(dice, PROJECT_STATUSES),
    period: { start: null, end: null, months: 24, from: 'GA' },
    events: { GA: { en: 'entry into force' } },
    evaluation: sometimes(dice, 2, () => ({ on: '2026-05', note: '' })),
  })

const since = (dice: Dice): { since?: string } => (chance(dice, 2) ? { since: pick(dice, SINCE) } : {})

function thing(dice: Dice, project: Reader) {
  const kind = pick(dice, THING_KINDS)
  return { kind, thingId: some(dice, project, THING_TABLES[kind]) }
}

/** A create, an edit, an archive and a restore of one noun. */
const four = <Fields extends object, First extends object>(
  table: TableName,
  noun: string,
  fields: (dice: Dice, project: Reader) => Fields,
  first: (dice: Dice) => First,
) => {
  const one = (dice: Dice, project: Reader) => ({ id: some(dice, project, table) })
  return {
    create: (dice: Dice, project: Reader) => ({
      id: fresh(dice, project, table, noun),
      fields: fields(dice, project),
      ...first(dice),
    }),
    edit: (dice: Dice, project: Reader) => ({ ...one(dice, project), fields: partly(dice, fields(dice, project)) }),
    one,
  }
}

const noteId = (dice: Dice, project: Reader) => ({ noteId: some(dice, project, 'visitNotes') })
const none = () => ({})
const places = four('places', 'place', place, none)
const phases = four('phases', 'phase', phase, none)
const objectives = four('objectives', 'aim', objective, none)
const activities = four('activities', 'act', activity, (dice) => ({
  stage: pick(dice, STAGES.activity),
  ...since(dice),
}))
const sessions = four('sessions', 'session', session, none)
const questions = four('questions', 'ask', question, none)
const proofs = four('evidence', 'proof', evidence, none)
const sites = four('sites', 'site', site, (dice) => ({ stage: pick(dice, STAGES.site), ...since(dice) }))
const results = four('results', 'result', result, (dice) => ({ stage: pick(dice, STAGES.result), ...since(dice) }))

/** The generators of activities, sites, results and what they are made of. */
export const THING_BODIES = {
  'project.facts': (dice) => ({ fields: facts(dice) }),
  'list.stage': (dice, project) => ({
    ...listId(dice, project),
    stage: sometimes(dice, 2, () => pick(dice, STAGES[pick(dice, THING_KINDS)])),
  }),
  'card.show': (dice, project) => ({
    ...cardId(dice, project),
    ...(chance(dice, 3) ? { kind: pick(dice, CARD_KINDS), thingId: null } : thing(dice, project)),
  }),
  'card.objective': (dice, project) => ({
    ...cardId(dice, project),
    objectiveId: some(dice, project, 'objectives'),
    on: chance(dice, 2),
  }),
  'place.create': places.create,
  'place.edit': places.edit,
  'place.archive': places.one,
  'place.restore': places.one,
  'phase.create': phases.create,
  'phase.edit': phases.edit,
  'phase.archive': phases.one,
  'phase.restore': phases.one,
  'objective.create': objectives.create,
  'objective.edit': objectives.edit,
  'objective.archive': objectives.one,
  'objective.restore': objectives.one,
  'activity.create': activities.create,
  'activity.edit': activities.edit,
  'activity.archive': activities.one,
  'activity.restore': activities.one,
  'session.create': sessions.create,
  'session.edit': sessions.edit,
  'session.archive': sessions.one,
  'session.restore': sessions.one,
  'question.create': questions.create,
  'question.edit': questions.edit,
  'question.archive': questions.one,
  'question.restore': questions.one,
  'note.write': (dice, project) => ({ noteId: fresh(dice, project, 'visitNotes', 'note'), ...note(dice, project) }),
  'note.edit': (dice, project) => ({ ...noteId(dice, project), text: pick(dice, NOTES) }),
  'note.archive': noteId,
  'note.restore': noteId,
  'evidence.create': proofs.create,
  'evidence.edit': proofs.edit,
  'evidence.archive': proofs.one,
  'evidence.restore': proofs.one,
  'site.create': sites.create,
  'site.edit': sites.edit,
  'site.archive': sites.one,
  'site.restore': sites.one,
  'result.create': results.create,
  'result.edit': results.edit,
  'result.archive': results.one,
  'result.restore': results.one,
  'stage.set': (dice, project) => {
    const { kind, thingId } = thing(dice, project)
    return {
      changeId: fresh(dice, project, 'stageChanges', 'stage'),
      kind,
      thingId,
      stage: pick(dice, STAGES[kind]),
      ...(chance(dice, 3) && { on: pick(dice, SINCE) }),
      ...(chance(dice, 3) && { note: 'They said so' }),
    }
  },
  'stage.void': (dice, project) => ({
    changeId: some(dice, project, 'stageChanges'),
    voided: chance(dice, 2),
  }),
} as const satisfies Bodies
