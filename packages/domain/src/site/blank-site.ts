import type * as z from 'zod/mini'
import type { SiteFields } from './site.ts'

export type SiteForm = z.infer<typeof SiteFields>

/** A site of which no more is said than its name. */
export function blankSite({ names }: Pick<SiteForm, 'names'>): SiteForm {
  return {
    names,
    aliases: [],
    partnerId: null,
    kind: null,
    placeId: null,
    address: null,
    lat: null,
    lon: null,
    owner: null,
    ownerKind: null,
    agreementKind: null,
    agreementFrom: null,
    agreementTo: null,
    noticeDays: null,
    areaM2: null,
    residents: null,
    businesses: null,
    eventGuests: null,
    costs: '',
    accessibility: {},
    description: {},
    publicTexts: {},
    permanent: false,
    atRisk: false,
    source: null,
  }
}
