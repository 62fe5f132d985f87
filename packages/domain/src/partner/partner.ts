import * as z from 'zod/mini'
import { Colour, Pattern } from '../colour.ts'
import { Id } from '../id.ts'
import { PartialDate } from '../partial-date.ts'
import { Country, Source } from '../place/place.ts'
import { line } from '../text.ts'
import { Texts, Titles } from '../translated.ts'

export const PARTNER_ROLES = ['lead', 'partner', 'associated'] as const

/** Limit: the largest consortium in the sources has 161 partners over 23 networks; one project stays far below. */
export const MAX_PARTNERS = 500

export const TRANSFER_ROLES = ['giving', 'receiving'] as const
/** All three outcomes are results, if the reason is written down. */
export const TRANSFER_OUTCOMES = ['pending', 'adopted', 'adapted', 'not_transferred'] as const

/** What makes a partner: the least that is said of one. */
export const PartnerBasics = z.strictObject({
  name: line(200),
  /** Null where a source names the country alone. */
  city: z.nullable(line(120)),
  country: Country,
  colour: Colour,
  pattern: Pattern,
})
export type PartnerBasics = z.infer<typeof PartnerBasics>

export const PartnerFields = z.strictObject({
  ...PartnerBasics.def.shape,
  /** The name in other languages. */
  names: Titles,
  /** Other spellings that people search by. */
  aliases: z.array(line(200)).check(z.maxLength(40)),
  /** The organisation in the register of this instance that this partner is. */
  organisationId: z.nullable(Id),
  /** The department that does the work. */
  unit: z.nullable(line(200)),
  placeId: z.nullable(Id),
  /** The partner that it takes part with. */
  parentId: z.nullable(Id),
  /** Never took part in the programme before; null: nobody has said. */
  newcomer: z.nullable(z.boolean()),
  joinedOn: z.nullable(PartialDate),
  leftOn: z.nullable(PartialDate),
  transferRole: z.nullable(z.enum(TRANSFER_ROLES)),
  transferOutcome: z.nullable(z.enum(TRANSFER_OUTCOMES)),
  outcomeReason: Texts,
  source: z.nullable(Source),
})

/** What people may change of a partner. */
export const EditedPartner = z.strictObject({
  /** The partner's number in the grant. */
  number: z.int().check(z.gte(1), z.lte(9999)),
  role: z.enum(PARTNER_ROLES),
  ...PartnerFields.def.shape,
})

/** An organisation in this project. */
export const Partner = z.strictObject({ id: Id, ...EditedPartner.def.shape })
export type Partner = z.infer<typeof Partner>

/** A partner of whom no more is known than what makes one. */
export function barePartner(partner: PartnerBasics & Pick<Partner, 'id' | 'number' | 'role'>): Partner {
  return {
    ...partner,
    names: {},
    aliases: [],
    organisationId: null,
    unit: null,
    placeId: null,
    parentId: null,
    newcomer: null,
    joinedOn: null,
    leftOn: null,
    transferRole: null,
    transferOutcome: null,
    outcomeReason: {},
    source: null,
  }
}
