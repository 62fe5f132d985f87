import { COLOURS, PATTERNS } from '@meanwhile/domain/colour'
import type { PartnerFields } from '@meanwhile/domain/partner/partner'
import type * as z from 'zod'
import type { NewProject } from '../project/projects.ts'
import { type Names, orNull } from './names.ts'
import { organisationId } from './register.ts'
import type { Seed, SeedPartner } from './seed.ts'
import { sourceLines } from './source-text.ts'

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

/** What is known of a partner beside its name, town and country. */
export function moreOf(seed: Seed, partner: SeedPartner, names: Names): Partial<z.infer<typeof PartnerFields>> {
  const organisation = (seedId: string | undefined) => seed.organisations.find(({ id }) => id === seedId)
  const itself = organisation(partner.orgId)
  const { newcomer = null, transferRole = null, transferOutcome = null } = partner
  return {
    names: itself?.names ?? {},
    organisationId: orNull(partner.orgId, organisationId),
    unit: organisation(partner.unitOrgId)?.names.en ?? null,
    placeId: orNull(itself?.placeId, (place) => names.id('place', place)),
    newcomer,
    transferRole,
    transferOutcome,
    source: [...sourceLines(partner), ...sourceLines(itself, 'organisation')].join('\n') || null,
  }
}
