import type { Stage } from '@meanwhile/domain/stage/stages'
import type { Tables } from '@meanwhile/domain/tables'
import type { TextIn } from '@meanwhile/domain/translated'
import type { Layer } from './layers.ts'

/** What gets a position: a site its own, everything else that of its town. */
export type Target = { table: 'sites' | 'places'; id: string }

interface Thing {
  /** One for each layer and row. */
  key: string
  layer: Layer
  id: string
  name: TextIn
  stage: Stage | null
  partnerId: string | null
  /** Its town. */
  town: TextIn | undefined
  placeId: string | null
}

export interface MapPoint extends Thing {
  lat: number
  lon: number
  /** False for a site that lies somewhere in its town. */
  exact: boolean
}

/** Something whose position nobody has given; `target` is what needs one, null when not even a town is named. */
export interface Unplaced extends Thing {
  target: Target | null
}

interface Rows {
  sites: readonly Tables['sites'][]
  activities: readonly Tables['activities'][]
  partners: readonly Tables['partners'][]
  places: readonly Tables['places'][]
}

type TextOf = (texts: Readonly<Record<string, string>>) => TextIn | undefined

const NOTHING: TextIn = { lang: '', text: '' }

/** Everything of a project that is somewhere, and what is not yet; archived things are left out. */
export function pointsOf(rows: Rows, textOf: TextOf): { placed: MapPoint[]; unplaced: Unplaced[] } {
  const places = new Map(rows.places.map((place) => [place.id, place]))
  const placed: MapPoint[] = []
  const unplaced: Unplaced[] = []
  const add = (thing: Omit<Thing, 'key' | 'town'>, own: { lat: number | null; lon: number | null } | null) => {
    const place = places.get(thing.placeId ?? '')
    const whole = { ...thing, key: `${thing.layer}:${thing.id}`, town: place && textOf(place.names) }
    if (own && own.lat !== null && own.lon !== null) placed.push({ ...whole, lat: own.lat, lon: own.lon, exact: true })
    else if (place && place.lat !== null && place.lon !== null)
      placed.push({ ...whole, lat: place.lat, lon: place.lon, exact: own === null })
    else if (own) unplaced.push({ ...whole, target: { table: 'sites', id: thing.id } })
    else unplaced.push({ ...whole, target: place ? { table: 'places', id: place.id } : null })
  }
  for (const site of rows.sites) {
    if (site.archivedAt !== null) continue
    const { id, stage, partnerId, placeId } = site
    add({ layer: 'sites', id, name: textOf(site.names) ?? NOTHING, stage, partnerId, placeId }, site)
  }
  for (const activity of rows.activities) {
    // What is held online alone is nowhere.
    if (activity.archivedAt !== null || (activity.placeId === null && activity.mode === 'online')) continue
    const { id, stage, hostPartnerId: partnerId, placeId } = activity
    add({ layer: 'activities', id, name: textOf(activity.titles) ?? NOTHING, stage, partnerId, placeId }, null)
  }
  for (const partner of rows.partners) {
    const { id, placeId } = partner
    const name = textOf(partner.names) ?? { lang: '', text: partner.name }
    add({ layer: 'partners', id, name, stage: null, partnerId: id, placeId }, null)
  }
  return { placed, unplaced }
}
