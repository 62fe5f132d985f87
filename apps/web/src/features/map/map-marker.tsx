import { divIcon, type Map as LeafletMap, type Marker, marker } from 'leaflet'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

interface MapMarkerProps {
  map: LeafletMap
  lat: number
  lon: number
  /** Above its neighbours. */
  raised?: boolean
  /** Only to be read, under what is pressed. */
  still?: boolean
  children: ReactNode
}

/** Puts elements of ours onto a place of the map; what is inside takes the focus itself. */
export function MapMarker({ map, lat, lon, raised = false, still = false, children }: MapMarkerProps) {
  const [element] = useState(() => {
    const made = document.createElement('div')
    // A press on it is none on the map below it.
    made.addEventListener('click', (event) => event.stopPropagation())
    return made
  })
  const made = useRef<Marker>(null)
  useEffect(() => {
    const icon = divIcon({ html: element, className: '', iconSize: [0, 0] })
    const pane = still ? 'overlayPane' : 'markerPane'
    const added = marker([lat, lon], { icon, keyboard: false, interactive: !still, pane }).addTo(map)
    made.current = added
    return () => {
      added.remove()
    }
  }, [map, lat, lon, still, element])
  // Not a new marker: what is inside keeps the focus.
  useEffect(() => {
    made.current?.setZIndexOffset(raised ? 1000 : 0)
  }, [raised])
  return createPortal(children, element)
}
