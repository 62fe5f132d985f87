import type { Map as LeafletMap } from 'leaflet'
import { useMemo } from 'react'
import { useRows } from '../../project/use-project.ts'
import { useText } from '../thing/use-text.ts'
import { clusterItems } from './clusters.ts'
import css from './map-labels.module.css'
import { MapMarker } from './map-marker.tsx'
import { useMapView } from './use-map-view.ts'

/** Names nearer than this would be written over each other, in pixels. */
const ROOM = 80

/** The names of the project's towns, where there is room. */
export function TownLabels({ map }: { map: LeafletMap }) {
  const places = useRows('places')
  const textOf = useText()
  const { zoom } = useMapView(map)
  const towns = useMemo(() => {
    const known = places.flatMap(({ id, lat, lon, names, archivedAt }) =>
      lat === null || lon === null || archivedAt !== null ? [] : [{ id, lat, lon, name: textOf(names) }],
    )
    const spotOf = ({ lat, lon }: { lat: number; lon: number }) => map.project([lat, lon], zoom)
    return clusterItems(known, spotOf, ROOM).flatMap(({ items }) => items.slice(0, 1))
  }, [places, textOf, map, zoom])
  return towns.map(({ id, lat, lon, name }) => (
    <MapMarker key={id} map={map} lat={lat} lon={lon} still>
      <span className={css.town} lang={name?.lang} dir="auto" aria-hidden>
        {name?.text}
      </span>
    </MapMarker>
  ))
}
