import { COLOURS, PATTERNS } from '@meanwhile/domain/colour'
import type { NewProject } from '../project/projects.ts'
import type { Seed, SeedPartner } from './seed.ts'

type Fields = NewProject['partner']

/** Goes round and round. */
export const nth = <Item>(items: readonly [Item, ...Item[]], n: number): Item => items[n % items.length] ?? items[0]

/** Name, town and country of each partner, and a colour and pattern of its own where the data names none. */
export function partnerFields(seed: Seed, partners: SeedPartner[]): (partner: SeedPartner) => Fields {
  const taken = new Set(partners.map(({ colour }) => colour))
  const free = COLOURS.filter((colour) => !taken.has(colour))
  const colours = new Map(partners.map(({ id, colour }, at) => [id, colour ?? free.shift() ?? nth(COLOURS, at)]))
  return (partner) => ({
    ...whereabouts(seed, partner),
    colour: colours.get(partner.id) ?? COLOURS[0],
    pattern: nth(PATTERNS, partners.indexOf(partner)),
  })
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
