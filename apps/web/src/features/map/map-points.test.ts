import { barePartner } from '@meanwhile/domain/partner/partner'
import type { Tables } from '@meanwhile/domain/tables'
import { textIn } from '@meanwhile/domain/translated'
import { expect, test } from 'vitest'
import { pointsOf } from './map-points.ts'

const town = (id: string, lat: number | null, lon: number | null): Tables['places'] => ({
  id,
  names: { en: id },
  aliases: [],
  country: 'LV',
  timeZone: null,
  lat,
  lon,
  source: null,
  archivedAt: null,
})
const site = (id: string, row: Partial<Tables['sites']>) =>
  ({
    id,
    names: { en: id },
    stage: 'active',
    partnerId: null,
    placeId: null,
    lat: null,
    lon: null,
    archivedAt: null,
    ...row,
  }) as Tables['sites']
const activity = (id: string, row: Partial<Tables['activities']>) =>
  ({
    id,
    titles: { en: id },
    stage: 'planned',
    hostPartnerId: null,
    placeId: null,
    mode: 'in_person',
    archivedAt: null,
    ...row,
  }) as Tables['activities']
const partner = (id: string, placeId: string | null) => ({
  ...barePartner({
    id,
    number: 1,
    role: 'partner',
    name: id,
    city: null,
    country: 'LV',
    colour: 'teal',
    pattern: 'plain',
  }),
  placeId,
})
const none = {
  sites: [],
  activities: [],
  partners: [],
  places: [town('riga', 56.95, 24.11), town('nowhere', null, null)],
}
const text = (texts: Readonly<Record<string, string>>) => textIn(texts, ['en'])

test('[MAP3] a site is where it is said to be; without that it is somewhere in its town', () => {
  const sites = [site('own', { placeId: 'riga', lat: 56.9, lon: 24.2 }), site('town', { placeId: 'riga' })]
  expect(pointsOf({ ...none, sites }, text).placed).toMatchObject([
    { key: 'sites:own', lat: 56.9, lon: 24.2, exact: true, town: { text: 'riga' } },
    { key: 'sites:town', lat: 56.95, lon: 24.11, exact: false },
  ])
})

test('[MAP3] nothing is lost: what has no position is listed with what needs one', () => {
  const { placed, unplaced } = pointsOf(
    {
      ...none,
      sites: [site('lost', { placeId: 'nowhere' })],
      activities: [
        activity('visit', { placeId: 'nowhere' }),
        activity('riddle', {}),
        activity('call', { mode: 'online' }),
      ],
      partners: [partner('p1', 'riga'), partner('p2', 'nowhere'), partner('p3', null)],
    },
    text,
  )
  expect(placed.map(({ key }) => key)).toEqual(['partners:p1'])
  expect(unplaced.map(({ key, target }) => [key, target])).toEqual([
    ['sites:lost', { table: 'sites', id: 'lost' }],
    ['activities:visit', { table: 'places', id: 'nowhere' }],
    ['activities:riddle', null],
    ['partners:p2', { table: 'places', id: 'nowhere' }],
    ['partners:p3', null],
  ])
})

test('[MAP3] what is archived is not on the map', () => {
  const archived = { archivedAt: '2026-01-01T00:00:00.000Z', placeId: 'riga' }
  const rows = { ...none, sites: [site('a', archived)], activities: [activity('b', archived)] }
  expect(pointsOf(rows, text)).toEqual({ placed: [], unplaced: [] })
})
