import 'leaflet/dist/leaflet.css'
import { canvas, type LatLngTuple, type Map as LeafletMap, map as makeMap, type Polygon, polygon } from 'leaflet'
import { subscribeToTheme } from '../../lib/theme.ts'
import { loadOutlines } from './outlines.ts'

/** Europe, where a project without any place begins. */
const EUROPE: [LatLngTuple, LatLngTuple] = [
  [36, -10],
  [66, 32],
]
const WORLD: [LatLngTuple, LatLngTuple] = [
  [-75, -220],
  [85, 220],
]

/** A map without tiles: outlines of countries on a canvas. Nobody but our own server is asked for anything. */
export function startMap(container: HTMLElement): LeafletMap {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const made = makeMap(container, {
    // Our own buttons and words, in the reader's language.
    zoomControl: false,
    attributionControl: false,
    preferCanvas: true,
    minZoom: 2,
    // Nearer than this the outlines have nothing to show.
    maxZoom: 13,
    maxBounds: WORLD,
    maxBoundsViscosity: 0.8,
    zoomAnimation: !still,
    fadeAnimation: false,
    markerZoomAnimation: !still,
    inertia: !still,
    keyboardPanDelta: 80,
  })
  made.fitBounds(EUROPE, { animate: false })
  return made
}

/** What a CSS class says of its colours, as a canvas understands it. */
function coloursOf(probe: Element) {
  const { color, backgroundColor } = getComputedStyle(probe)
  return { fillColor: backgroundColor, color }
}

/**
 * Draws the countries and keeps their colours those of the theme. `probe` is an element with the colour of borders as its
 * text and that of the land as its ground. Answers how to stop.
 */
export function drawCountries(map: LeafletMap, probe: Element, failed: () => void): () => void {
  const renderer = canvas({ padding: 0.5 })
  const drawn: Polygon[] = []
  let stopped = false
  const paint = () => {
    const colours = coloursOf(probe)
    for (const country of drawn) country.setStyle(colours)
  }
  loadOutlines().then((outlines) => {
    if (stopped) return
    const style = { ...coloursOf(probe), renderer, interactive: false, weight: 1, fillOpacity: 1, smoothFactor: 0.8 }
    for (const { rings } of outlines)
      drawn.push(
        polygon(
          rings.map((ring) => [ring]),
          style,
        ).addTo(map),
      )
  }, failed)
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', paint)
  const forget = subscribeToTheme(() => requestAnimationFrame(paint))
  return () => {
    stopped = true
    dark.removeEventListener('change', paint)
    forget()
    for (const country of drawn) country.remove()
  }
}
