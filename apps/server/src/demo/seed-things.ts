import { ACTIVITY_MODES, ACTIVITY_TYPES } from '@meanwhile/domain/activity/activity'
import { PACK_CODES, PROJECT_STATUSES } from '@meanwhile/domain/facts/facts'
import { NETWORK_TYPES, ORGANISATION_KINDS } from '@meanwhile/domain/organisation/organisation'
import { TRANSFER_OUTCOMES, TRANSFER_ROLES } from '@meanwhile/domain/partner/partner'
import { PHASE_KINDS } from '@meanwhile/domain/phase/phase'
import { GATES, LANGUAGE_STATES, RESULT_TYPES } from '@meanwhile/domain/result/result'
import { SESSION_KINDS } from '@meanwhile/domain/session/session'
import { STAGES } from '@meanwhile/domain/stage/stages'
import * as z from 'zod'

// Loose: beside their fields the records carry marks of where each comes from (`source-text.ts`).

/** A text by language tag. */
const Texts = z.record(z.string(), z.string())
/** A text by language tag with something beside it: `textsIn` takes out the text. */
const MixedTexts = z.looseObject({ en: z.string() })

/** The text of an object that says more: its keys that are language tags. */
export const textsIn = (mixed: object | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(mixed ?? {}).filter(([key, value]) => /^[a-z]{2}$/.test(key) && typeof value === 'string'),
  )

/** `2019-01` with `mid-month` beside it is `2019-01-mid` here; every other precision follows from the value's form. */
const DateIn = z
  .object({ value: z.string().nullable(), precision: z.string() })
  .transform(({ value, precision }) => (value !== null && precision === 'mid-month' ? `${value}-mid` : value))

export const Locality = z.looseObject({
  id: z.string(),
  country: z.string(),
  timeZone: z.string(),
  names: Texts,
  aliases: z.array(z.string()),
  lat: z.number(),
  lon: z.number(),
})

export const Organisation = z.looseObject({
  id: z.string(),
  placeId: z.string().nullable(),
  country: z.string().nullable(),
  names: z.object({ en: z.string() }).catchall(z.string()),
  aliases: z.array(z.string()).default([]),
  kind: z.enum(ORGANISATION_KINDS),
  parentId: z.string().nullable(),
})

/** What the sources say of many projects together. */
export const SeedFacts = z.looseObject({
  cohort: z.looseObject({
    networks: z.int(),
    partners: z.int(),
    countries: z.int(),
    newcomerPercentApprox: z.int(),
    newcomerRule: Texts,
    approvedOn: z.string(),
  }),
  latvianNetworks2018: z.looseObject({
    total: z.int(),
    actionPlanning: z.int(),
    implementation: z.int(),
    transfer: z.int(),
  }),
  openCallNote: MixedTexts,
  networks: z.array(
    z.looseObject({
      name: z.string(),
      type: z.enum(NETWORK_TYPES),
      participant: z.string(),
      role: z.string(),
      theme: Texts,
    }),
  ),
})

/** What is known of a partner beside the organisation that it is. */
export const partnerFacts = {
  unitOrgId: z.string().optional(),
  newcomer: z.boolean().optional(),
  transferRole: z.enum(TRANSFER_ROLES).optional(),
  transferOutcome: z.enum(TRANSFER_OUTCOMES).optional(),
}

export const Phase = z.looseObject({
  id: z.string(),
  kind: z.enum(PHASE_KINDS),
  code: z.string(),
  title: Texts,
  fromMonth: z.int().optional(),
  toMonth: z.int().optional(),
})

export const Site = z.looseObject({
  id: z.string(),
  partnerId: z.string(),
  name: z.string(),
  placeId: z.string(),
  description: Texts.optional(),
  stageHistory: z.array(z.looseObject({ stage: z.enum(STAGES.site), on: z.string() })),
})

const Session = z.looseObject({
  day: z.string(),
  start: z.string(),
  end: z.string(),
  kind: z.enum(SESSION_KINDS),
  title: Texts,
  siteId: z.string().optional(),
})

export const Activity = z.looseObject({
  id: z.string(),
  code: z.string(),
  number: z.int().optional(),
  type: z.enum(ACTIVITY_TYPES),
  title: Texts,
  hostPartnerId: z.string().nullable(),
  hostNote: Texts.optional(),
  mode: z.enum(ACTIVITY_MODES),
  placeId: z.string().nullable(),
  start: DateIn,
  end: DateIn,
  /** The days of the demo; invented where the sources name none. */
  demoDates: z.looseObject({ start: z.string(), end: z.string() }).optional(),
  timeZone: z.string().optional(),
  status: z.enum(STAGES.activity),
  phaseId: z.string().optional(),
  closing: z.boolean().default(false),
  topics: z.array(Texts).default([]),
  demonstrated: Texts.optional(),
  siteIds: z.array(z.string()).default([]),
  /** Codes of the evidence that is still missing of what is reported. */
  evidenceMissing: z.array(z.string()).default([]),
  sessions: z.array(Session).default([]),
})

export const Result = z.looseObject({
  id: z.string(),
  code: z.string().optional(),
  type: z.enum(RESULT_TYPES),
  title: Texts,
  leadPartnerId: z.string().optional(),
  partnerId: z.string().optional(),
  status: z.enum(STAGES.result),
  publishGate: z.enum(GATES).default('none'),
  languages: z.array(z.string()).default([]),
  /** Of the languages that are not as far as the result itself. */
  languageStates: z.record(z.string(), z.enum(LANGUAGE_STATES)).default({}),
  perPartner: z.boolean().default(false),
  contains: z.array(Texts).default([]),
})

const Period = z.looseObject({
  start: DateIn.optional(),
  end: DateIn.optional(),
  durationMonths: z.int().optional(),
  /** The event that the months count from. */
  event: Texts.optional(),
})

const StrategyLine = z.looseObject({
  document: Texts,
  priority: z.string(),
  priorityEn: z.string(),
  line: z.string(),
  lineEn: z.string(),
  task: Texts,
})

/** What a project is on paper. */
export const projectFacts = {
  title: z.looseObject({ en: z.string(), original: z.string().optional() }),
  hashtag: z.string().optional(),
  programmePack: z.enum(PACK_CODES),
  programme: Texts,
  grantNumber: z.string().optional(),
  status: z.enum(PROJECT_STATUSES),
  demoToday: z.string().optional(),
  period: Period,
  summary: MixedTexts.optional(),
  aim: MixedTexts.optional(),
  background: MixedTexts.optional(),
  goodPractice: MixedTexts.extend({ owner: z.string() }).optional(),
  participantProfiles: z.array(z.looseObject({ id: z.string() })).default([]),
  targetGroups: z.array(Texts).default([]),
  plannedActivities: z.array(MixedTexts).default([]),
  strategyAlignment: z.array(StrategyLine).default([]),
  approvals: z.array(z.looseObject({ what: Texts, on: DateIn, by: z.string().optional() })).default([]),
  related: z.array(z.looseObject({ acronym: z.string(), note: Texts })).default([]),
}
