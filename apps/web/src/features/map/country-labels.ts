import { countryName } from '@meanwhile/wording/format'
import { divIcon, type LatLngTuple, type Map as LeafletMap, marker } from 'leaflet'
import css from './map-labels.module.css'
import { loadOutlines, type Outline } from './outlines.ts'

/** The largest piece of a country: its middle is where the name goes. */
function largestRing({ rings }: Outline): { middle: LatLngTuple; west: number; east: number } | null {
  let best = null
  let most = 0
  for (const ring of rings) {
    let [twice, sumLat, sumLon] = [0, 0, 0]
    ring.forEach(([lat, lon], at) => {
      const [nextLat, nextLon] = ring[(at + 1) % ring.length] ?? [lat, lon]
      const cross = lon * nextLat - nextLon * lat
      twice += cross
      sumLat += (lat + nextLat) * cross
      sumLon += (lon + nextLon) * cross
    })
    if (Math.abs(twice) <= most) continue
    most = Math.abs(twice)
    const lons = ring.map(([, lon]) => lon)
    const middle: LatLngTuple = [sumLat / (3 * twice), sumLon / (3 * twice)]
    best = { middle, west: Math.min(...lons), east: Math.max(...lons) }
  }
  return best
}

/** About the width of a letter of a label, in pixels. */
const LETTER = 7.5

/** The names of the countries that have room for theirs, in the reader's language. Answers how to take them away. */
export function labelCountries(map: LeafletMap, locale: string): () => void {
  const made: (() => void)[] = []
  let stopped = false
  loadOutlines().then(
    (outlines) => {
      if (stopped) return
      for (const outline of outlines) {
        const ring = outline.code === null ? null : largestRing(outline)
        if (!ring) continue
        const name = countryName(outline.code ?? '', locale)
        const element = document.createElement('span')
        element.className = css.country ?? ''
        element.textContent = name
        const icon = divIcon({ html: element, className: '', iconSize: [0, 0] })
        const label = marker(ring.middle, { icon, interactive: false, keyboard: false, pane: 'overlayPane' })
        const fit = () => {
          const width = map.project([0, ring.east], map.getZoom()).x - map.project([0, ring.west], map.getZoom()).x
          if (width > name.length * LETTER * 0.9) label.addTo(map)
          else label.remove()
        }
        fit()
        map.on('zoomend', fit)
        made.push(() => {
          map.off('zoomend', fit)
          label.remove()
        })
      }
    },
    // The outlines failed as well and say so.
    () => {},
  )
  return () => {
    stopped = true
    for (const undo of made) undo()
  }
}
