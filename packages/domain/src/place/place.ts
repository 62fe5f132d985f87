import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Instant, line, paragraph } from '../text.ts'
import { NeededTitles } from '../translated.ts'
import { TimeZone } from '../zoned-time.ts'

export const MAX_PLACES = 2000
/** Where a fact comes from, in the words of its source. */
export const Source = paragraph(4000)
/** ISO 3166-1 alpha-2, upper case. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/))
export const Latitude = z.number().check(z.gte(-90), z.lte(90))
export const Longitude = z.number().check(z.gte(-180), z.lte(180))

/** What a person says of a town or village where something of the project happens. */
export const PlaceFields = z.strictObject({
  /** Its name by language: `{ en: 'Aarhus', lv: 'Orhusa' }`. */
  names: NeededTitles,
  /** Other spellings and inflected forms that people search by. */
  aliases: z.array(line(120)).check(z.maxLength(40)),
  country: Country,
  timeZone: z.nullable(TimeZone),
  lat: z.nullable(Latitude),
  lon: z.nullable(Longitude),
  source: z.nullable(Source),
})

export const Place = z.strictObject({ id: Id, ...PlaceFields.def.shape, archivedAt: z.nullable(Instant) })
export type Place = z.infer<typeof Place>
