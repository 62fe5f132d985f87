import * as z from 'zod/mini'
import { LinkUrl } from '../attachment/attachment.ts'
import { Id } from '../id.ts'
import { PartialDate } from '../partial-date.ts'
import { Country, Source } from '../place/place.ts'
import { line } from '../text.ts'
import { Titles } from '../translated.ts'

export const ORGANISATION_KINDS = [
  'ngo',
  'municipality',
  'municipal_unit',
  'region',
  'school',
  'company',
  'programme_body',
  'informal',
] as const

/**
 * An organisation in the register of this instance, across projects: a partner of a project may say that it is this one
 * (`organisationId`). The register is no part of a project: whether the id is there cannot be checked by a command.
 */
export const OrganisationFields = z.strictObject({
  name: line(200),
  /** The name in other languages. */
  names: Titles,
  /** Other spellings that people search by. */
  aliases: z.array(line(200)).check(z.maxLength(40)),
  kind: z.enum(ORGANISATION_KINDS),
  country: z.nullable(Country),
  /** The town that it is in. */
  place: z.nullable(line(120)),
  /** The organisation that it is a department of. */
  parentId: z.nullable(Id),
  website: z.nullable(LinkUrl),
  source: z.nullable(Source),
})
export type OrganisationFields = z.infer<typeof OrganisationFields>

export const Organisation = z.strictObject({ id: Id, ...OrganisationFields.def.shape })
export type Organisation = z.infer<typeof Organisation>

export const FIGURES = ['networks', 'partners', 'countries', 'newcomers'] as const
/** How a source qualifies a number: "about 37 %" is not 37 %. */
const QUALIFIERS = ['=', '≈', '>', '≥', '≤'] as const
/** What the networks of a programme of towns are made for. */
export const NETWORK_TYPES = ['action_planning', 'implementation', 'transfer'] as const

/** A network that a source names, with somebody who takes part in it. */
const NamedNetwork = z.strictObject({
  name: line(120),
  type: z.enum(NETWORK_TYPES),
  participant: line(200),
  role: line(40),
  theme: Titles,
})

/** What a source says of many projects together: its numbers with their qualifiers, never computed ones. */
export const StatedFigures = z.strictObject({
  id: Id,
  names: Titles,
  /** Newcomers are a percentage of the partners. */
  figures: z.array(z.strictObject({ figure: z.enum(FIGURES), qualifier: z.enum(QUALIFIERS), value: z.number() })),
  /** How many of the networks are of which type. */
  types: z.array(z.strictObject({ type: z.enum(NETWORK_TYPES), count: z.int() })),
  /** What counts as a newcomer, in the words of the source. */
  rule: Titles,
  /** What the source says beside its numbers. */
  note: Titles,
  on: z.nullable(PartialDate),
  source: Source,
  networks: z.array(NamedNetwork),
})
export type StatedFigures = z.infer<typeof StatedFigures>
