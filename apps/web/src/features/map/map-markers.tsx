import type { Map as LeafletMap } from 'leaflet'
import { useMemo } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { clusterItems } from './clusters.ts'
import { MapMarker } from './map-marker.tsx'
import css from './map-markers.module.css'
import type { MapPoint } from './map-points.ts'
import { MarkerFace } from './marker-face.tsx'
import { useMapView } from './use-map-view.ts'
import { usePointWords } from './use-point-words.ts'

/** Two markers whose middles are nearer than this are shown as one, in pixels. */
const REACH = 36

interface MapMarkersProps {
  map: LeafletMap
  points: readonly MapPoint[]
  selected: string | null
  onSelect: (key: string) => void
  /** Several things whose markers no zoom takes apart. */
  onSeveral: (keys: readonly string[]) => void
}

/** What is on the map, in the order of its names; what would lie upon each other is one marker with a count. */
export function MapMarkers({ map, points, selected, onSelect, onSeveral }: MapMarkersProps) {
  const { t } = useMessages()
  const words = usePointWords()
  const { zoom, bounds } = useMapView(map)
  const clusters = useMemo(
    () => clusterItems(points, ({ lat, lon }) => map.project([lat, lon], zoom), REACH),
    [map, points, zoom],
  )
  const open = (items: readonly MapPoint[]) => {
    const [first] = items
    const apart = items.some(({ lat, lon }) => lat !== first?.lat || lon !== first.lon)
    if (!apart || zoom >= map.getMaxZoom()) return onSeveral(items.map(({ key }) => key))
    const reached = items.map(({ lat, lon }) => [lat, lon] as [number, number])
    map.fitBounds(reached, { padding: [60, 60], maxZoom: Math.max(zoom + 1, 11) })
    // The marker that was pressed is taken apart: the focus stays with the map.
    return map.getContainer().focus({ preventScroll: true })
  }
  return clusters.map(({ items, x, y }) => {
    const [first] = items
    if (!first) return null
    const middle = items.length === 1 ? { lat: first.lat, lng: first.lon } : map.unproject([x, y], zoom)
    if (!bounds.contains(middle)) return null
    const isSelected = items.some(({ key }) => key === selected)
    const show = () => map.panInside(middle, { padding: [40, 40] })
    return (
      <MapMarker key={first.key} map={map} lat={middle.lat} lon={middle.lng} raised={isSelected}>
        {items.length === 1 ? (
          <button
            type="button"
            className={css.marker}
            aria-label={words(first)}
            title={first.name.text}
            data-selected={isSelected || undefined}
            onFocus={show}
            onClick={() => onSelect(first.key)}
          >
            <MarkerFace point={first} />
          </button>
        ) : (
          <button
            type="button"
            className={css.marker}
            aria-label={t('map.several', { count: items.length, first: first.name.text })}
            data-selected={isSelected || undefined}
            onFocus={show}
            onClick={() => open(items)}
          >
            <span className={css.cluster}>{items.length}</span>
          </button>
        )}
      </MapMarker>
    )
  })
}
