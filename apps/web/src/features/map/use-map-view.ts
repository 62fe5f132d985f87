import type { LatLngBounds, Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'

interface MapView {
  zoom: number
  /** What is seen, and half of it more on every side. */
  bounds: LatLngBounds
}

const viewOf = (map: LeafletMap): MapView => ({ zoom: map.getZoom(), bounds: map.getBounds().pad(0.5) })

/** Where the map stands; known again when it has come to rest. */
export function useMapView(map: LeafletMap): MapView {
  const [view, setView] = useState(() => viewOf(map))
  useEffect(() => {
    const look = () => setView(viewOf(map))
    map.on('moveend zoomend resize', look)
    look()
    return () => {
      map.off('moveend zoomend resize', look)
    }
  }, [map])
  return view
}
