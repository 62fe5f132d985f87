import { place } from '@meanwhile/domain/place/commands'
import { site } from '@meanwhile/domain/site/commands'
import type { Target } from './map-points.ts'

/** About a metre: more digits are not known. */
const exactly = (degrees: number) => Math.round(degrees * 100_000) / 100_000

/** West and east beyond the date line are the same places. */
const wrapped = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180

/** The command that puts a site or a town where somebody pointed. */
export function placeCommand({ table, id }: Target, { lat, lng }: { lat: number; lng: number }) {
  const fields = { lat: exactly(Math.max(-90, Math.min(90, lat))), lon: exactly(wrapped(lng)) }
  return table === 'sites' ? site.edit({ id, fields }) : place.edit({ id, fields })
}
