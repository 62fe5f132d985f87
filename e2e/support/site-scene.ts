import { barePartner } from '@meanwhile/domain/partner/partner'
import { positionsFrom } from '@meanwhile/domain/position'
import { activityFields, siteFields } from '@meanwhile/domain/sample-things.test-support'
import { command, newId, type Person } from './person.ts'
import { type SmallProject, smallProject } from './small-project.ts'

export interface SiteProject extends SmallProject {
  sites: Record<'depot' | 'school' | 'tower' | 'yard', string>
  activityId: string
  placeIds: Record<'riga' | 'kiel' | 'nowhere', string>
}

const STAGES = ['scouting', 'negotiation', 'preparation', 'active', 'winding_down'] as const

/** A project with sites in two towns, a portfolio board whose lists carry stages, and a visit. */
export async function siteProject(owner: Person): Promise<SiteProject> {
  const small = await smallProject(owner, {
    Scouting: [],
    Negotiation: [],
    Preparation: [],
    Active: [],
    'Winding down': [],
  })
  const sites = { depot: newId(), school: newId(), tower: newId(), yard: newId() }
  const placeIds = { riga: newId(), kiel: newId(), nowhere: newId() }
  const partnerId = newId()
  const activityId = newId()
  const town = (id: string, name: string, country: string, lat: number | null, lon: number | null) =>
    command('place.create', {
      id,
      fields: { names: { en: name }, aliases: [], country, timeZone: null, lat, lon, source: null },
    })
  const site = (id: string, name: string, stage: string, fields: Partial<typeof siteFields>) =>
    command('site.create', {
      id,
      stage,
      since: '2021-02-01',
      fields: { ...siteFields, names: { en: name }, ...fields },
    })
  const city = { owner: 'City of Riga, property department', ownerKind: 'municipality' } as const
  const basics = { name: 'Alte Mu', city: 'Kiel', country: 'DE', colour: 'plum', pattern: 'dot' } as const
  const [position = 'a0'] = positionsFrom(null, 1)
  await owner.dispatch(
    small.projectId,
    town(placeIds.riga, 'Riga', 'LV', 56.946, 24.1059),
    town(placeIds.kiel, 'Kiel', 'DE', 54.3213, 10.1349),
    town(placeIds.nowhere, 'Hinterland', 'DE', null, null),
    command('partner.add', {
      partner: { ...barePartner({ ...basics, id: partnerId, number: 2, role: 'partner' }), placeId: placeIds.kiel },
    }),
    site(sites.depot, 'Tram depot', 'preparation', {
      ...city,
      ...{
        placeId: placeIds.riga,
        kind: 'building',
        agreementKind: 'loan',
        agreementFrom: '2022-01',
        agreementTo: inMonths(5),
        noticeDays: 60,
      },
      ...{ areaM2: 2400, residents: 12, businesses: 4, lat: 56.9571, lon: 24.1312, address: 'Brīvības gatve 1' },
    }),
    site(sites.school, 'Old school', 'active', {
      ...city,
      placeId: placeIds.riga,
      agreementKind: 'lease',
      agreementTo: '2031-12-31',
      areaM2: 900,
    }),
    site(sites.tower, 'Water tower', 'active', {
      placeId: placeIds.kiel,
      partnerId,
      kind: 'building',
      ownerKind: 'private',
      atRisk: true,
    }),
    site(sites.yard, 'Back yard', 'scouting', { placeId: placeIds.nowhere, kind: 'ground', ownerKind: 'company' }),
    command('activity.create', {
      id: activityId,
      stage: 'planned',
      fields: {
        ...activityFields,
        titles: { en: 'Visit to Riga' },
        placeId: placeIds.riga,
        siteIds: [sites.depot],
        start: '2022-10-29',
        heldFrom: '2022-10-29',
        heldTo: '2022-10-29',
      },
    }),
    ...Object.values(small.lists).map((listId, n) => command('list.stage', { listId, stage: STAGES[n] })),
  )
  const cardId = newId()
  await owner.dispatch(
    small.projectId,
    command('card.create', { cardId, listId: small.lists.Preparation, title: 'Tram depot', position, kind: 'site' }),
    command('card.show', { cardId, kind: 'site', thingId: sites.depot }),
  )
  return { ...small, cards: { depot: cardId }, sites, activityId, placeIds }
}

/** A day some months from now. */
function inMonths(months: number): string {
  const day = new Date()
  day.setUTCMonth(day.getUTCMonth() + months, 1)
  return day.toISOString().slice(0, 10)
}
