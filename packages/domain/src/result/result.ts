import * as z from 'zod/mini'
import { LinkUrl } from '../attachment/attachment.ts'
import { Id } from '../id.ts'
import { Source } from '../place/place.ts'
import { STAGES } from '../stage/stages.ts'
import { Instant, Lang, line } from '../text.ts'
import { NeededTitles, Texts, Titles } from '../translated.ts'

/** Every type that the sources name (domain analysis, 1.6). */
export const RESULT_TYPES = [
  'questionnaire',
  'newspaper',
  'methodology',
  'tool',
  'overview',
  'transfer_plan',
  'action_plan',
  'programme_chapter',
  'good_practice',
  'network_page',
  'interview',
  'video',
  'guide',
  'compilation',
  'newsletter',
] as const

/** How far a result is in one language. */
export const LANGUAGE_STATES = ['planned', 'translating', 'proofreading', 'ready'] as const

/** What must have happened before it may be published. */
export const GATES = ['none', 'after_partner_approval', 'after_evaluation'] as const
export const MAX_RESULTS = 5000

const Ids = z.array(Id).check(z.maxLength(200))

/** What people write of something that the project makes. Its stage is written by `stage.set` alone. */
export const ResultFields = z.strictObject({
  code: z.nullable(line(20)),
  type: z.enum(RESULT_TYPES),
  titles: NeededTitles,
  audience: Texts,
  description: Texts,
  leadPartnerId: z.nullable(Id),
  /** The partner that it is about: whose transfer plan it is. */
  partnerId: z.nullable(Id),
  contributorIds: Ids,
  languages: z.array(z.strictObject({ lang: Lang, state: z.enum(LANGUAGE_STATES) })).check(
    z.maxLength(40),
    z.refine((languages) => new Set(languages.map(({ lang }) => lang)).size === languages.length),
  ),
  gate: z.enum(GATES),
  licence: z.nullable(line(80)),
  url: z.nullable(LinkUrl),
  /** Each receiving partner makes its own. */
  perPartner: z.boolean(),
  /** What must be in it. */
  contents: z.array(Titles).check(z.maxLength(50)),
  /** Printed copies. */
  copies: z.nullable(z.int().check(z.gte(0), z.lte(100_000_000))),
  phaseId: z.nullable(Id),
  /** Activities whose participants made it with us. */
  activityIds: Ids,
  objectiveIds: Ids,
  source: z.nullable(Source),
})

export const Result = z.strictObject({
  id: Id,
  ...ResultFields.def.shape,
  stage: z.enum(STAGES.result),
  archivedAt: z.nullable(Instant),
})
export type Result = z.infer<typeof Result>
