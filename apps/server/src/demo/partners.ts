import { COLOURS, PATTERNS } from '@meanwhile/domain/colour'
import type { NewProject } from '../project/projects.ts'
import type { Seed, SeedPartner } from './seed.ts'

type Fields = NewProject['partner']

/** Name, town and country of each partner, and a colour and pattern of its own where the data names none. */
export function partnerFields(seed: Seed, partners: SeedPartner[]): Map<string, Fields> {
  const taken = new Set(partners.map(({ colour }) => colour))
  const free = COLOURS.filter((colour) => !taken.has(colour))
  return new Map(
    partners.map((partner, at) => {
      const colour = partner.colour ?? free.shift() ?? COLOURS[at % COLOURS.length]!
      const pattern = PATTERNS[at % PATTERNS.length]!
      return [partner.id, { ...whereabouts(seed, partner), colour, pattern }]
    }),
  )
}

function whereabouts(seed: Seed, partner: SeedPartner): Pick<Fields, 'name' | 'city' | 'country'> {
  const organisation = seed.organisations.find(({ id }) => id === partner.orgId)
  const place = seed.places.find(({ id }) => id === organisation?.placeId)
  const name = organisation?.names.en ?? partner.name
  const city = place?.names.en ?? partner.city
  const country = organisation?.country ?? partner.country
  if (!name || !city || !country) throw new Error(`demo data: partner ${partner.id} has no name, city or country`)
  return { name, city, country }
}
