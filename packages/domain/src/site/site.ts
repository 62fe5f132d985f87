import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { PartialDate } from '../partial-date.ts'
import { Latitude, Longitude, Source } from '../place/place.ts'
import { STAGES } from '../stage/stages.ts'
import { Instant, line, paragraph } from '../text.ts'
import { NeededTitles, Texts } from '../translated.ts'

export const SITE_KINDS = ['building', 'ground', 'containers', 'rooms', 'art_space'] as const
export const OWNER_KINDS = ['municipality', 'state', 'company', 'private', 'several'] as const
export const AGREEMENT_KINDS = ['none', 'informal', 'loan', 'licence', 'lease'] as const
export const MAX_SITES = 5000

const Count = z.int().check(z.gte(0), z.lte(1_000_000))

/** What people write of a place in temporary use. Its stage is written by `stage.set` alone. */
export const SiteFields = z.strictObject({
  names: NeededTitles,
  aliases: z.array(line(120)).check(z.maxLength(40)),
  /** The partner that looks after it. */
  partnerId: z.nullable(Id),
  kind: z.nullable(z.enum(SITE_KINDS)),
  placeId: z.nullable(Id),
  address: z.nullable(line(300)),
  lat: z.nullable(Latitude),
  lon: z.nullable(Longitude),
  /** An organisation, never a person: a private owner has no name here. */
  owner: z.nullable(line(300)),
  ownerKind: z.nullable(z.enum(OWNER_KINDS)),
  agreementKind: z.nullable(z.enum(AGREEMENT_KINDS)),
  agreementFrom: z.nullable(PartialDate),
  agreementTo: z.nullable(PartialDate),
  /** How many days before its end the agreement asks for notice. */
  noticeDays: z.nullable(z.int().check(z.gte(0), z.lte(3660))),
  areaM2: z.nullable(Count),
  residents: z.nullable(Count),
  businesses: z.nullable(Count),
  eventGuests: z.nullable(Count),
  costs: paragraph(2000),
  accessibility: Texts,
  description: Texts,
  publicTexts: Texts,
  /** It stays: no end is planned any more. */
  permanent: z.boolean(),
  /** Something is wrong that somebody should look at. */
  atRisk: z.boolean(),
  source: z.nullable(Source),
})

export const Site = z.strictObject({
  id: Id,
  ...SiteFields.def.shape,
  stage: z.enum(STAGES.site),
  archivedAt: z.nullable(Instant),
})
export type Site = z.infer<typeof Site>
