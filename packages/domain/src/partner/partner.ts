import * as z from 'zod/mini'
import { Colour, Pattern } from '../colour.ts'
import { Id } from '../id.ts'
import { line } from '../text.ts'

export const PARTNER_ROLES = ['lead', 'partner', 'associated'] as const

/** Limit: the largest consortium in the sources has 161 partners over 23 networks; one project stays far below. */
export const MAX_PARTNERS = 500

export const PartnerFields = z.strictObject({
  name: line(200),
  city: line(120),
  /** ISO 3166-1 alpha-2, upper case. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  colour: Colour,
  pattern: Pattern,
})

/** An organisation in this project. */
export const Partner = z.strictObject({
  id: Id,
  /** The partner's number in the grant. */
  number: z.int().check(z.gte(1), z.lte(9999)),
  role: z.enum(PARTNER_ROLES),
  ...PartnerFields.def.shape,
})
export type Partner = z.infer<typeof Partner>
