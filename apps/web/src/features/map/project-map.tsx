import type { LatLngTuple, Map as LeafletMap } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { useMedia } from '../../lib/use-media.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useProjectStore } from '../../project/use-project.ts'
import { announce } from '../../ui/announcer.tsx'
import { useLayers } from './layers.ts'
import { MapCanvas } from './map-canvas.tsx'
import { MapList } from './map-list.tsx'
import { MapMarkers } from './map-markers.tsx'
import type { MapPoint, Target } from './map-points.ts'
import { MapPopup } from './map-popup.tsx'
import { placeCommand } from './placing.ts'
import { PlacingBar } from './placing-bar.tsx'
import { PointCard } from './point-card.tsx'
import { PointChoice } from './point-choice.tsx'
import css from './project-map.module.css'
import { TownLabels } from './town-labels.tsx'
import { useMapPoints } from './use-map-points.ts'

/** What is said over the map: one thing, or several that lie at one place. */
type Open = { keys: readonly string[] } | null

/** Near enough to see which town it is. */
const NEAR = 8

function showAll(map: LeafletMap, points: readonly MapPoint[]): void {
  const all = points.map(({ lat, lon }): LatLngTuple => [lat, lon])
  if (all.length > 0) map.fitBounds(all, { padding: [48, 48], maxZoom: 9, animate: false })
}

/** The map of a project and the list beside it: the same things, chosen in either. */
export function ProjectMap() {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const store = useProjectStore()
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const layers = useLayers()
  const { placed, unplaced } = useMapPoints()
  const points = useMemo(() => placed.filter(({ layer }) => layers.includes(layer)), [placed, layers])
  const [open, setOpen] = useState<Open>(null)
  const [placing, setPlacing] = useState<{ target: Target; name: string } | null>(null)
  const [map, setMap] = useState<LeafletMap | null>(null)
  const chosen = open?.keys.length === 1 ? (open.keys[0] ?? null) : null
  const shown = points.filter(({ key }) => open?.keys.includes(key))
  const [first] = shown

  const put = (at: { lat: number; lng: number }) => {
    if (!placing) return
    if (dispatch(placeCommand(placing.target, at)) !== null) return
    announce(t('map.placed', { name: placing.name }))
    const { table, id } = placing.target
    setPlacing(null)
    setOpen(table === 'sites' ? { keys: [`sites:${id}`] } : null)
  }
  // The map asks on every click, with what is being placed by then.
  useEffect(() => {
    if (!map) return undefined
    const clicked = (event: { latlng: { lat: number; lng: number } }) => (placing ? put(event.latlng) : setOpen(null))
    map.on('click', clicked)
    return () => {
      map.off('click', clicked)
    }
  })
  const begin = (target: Target, name: string) => {
    setOpen(null)
    setPlacing({ target, name })
    const row = store.row(target.table, target.id)
    const town = row && 'placeId' in row ? store.row('places', row.placeId ?? '') : row
    const at = row?.lat != null && row.lon != null ? row : town
    if (at?.lat != null && at.lon != null)
      map?.setView([at.lat, at.lon], Math.max(map.getZoom(), NEAR), { animate: !still })
    map?.getContainer().focus({ preventScroll: true })
    map?.getContainer().scrollIntoView({ block: 'nearest' })
  }
  const choose = (point: MapPoint) => {
    map?.setView([point.lat, point.lon], Math.max(map.getZoom(), NEAR), { animate: !still })
    map?.getContainer().scrollIntoView({ block: 'nearest' })
    setOpen({ keys: [point.key] })
  }
  return (
    <div className={css.page}>
      <section className={css.map} aria-label={t('map.title')} data-placing={placing ? true : undefined}>
        {placing && (
          <PlacingBar name={placing.name} onPut={() => map && put(map.getCenter())} onCancel={() => setPlacing(null)} />
        )}
        <MapCanvas
          label={t('map.title')}
          cross={placing !== null}
          onReady={(made) => {
            setMap(made)
            showAll(made, points)
          }}
          onWhole={(made) => showAll(made, points)}
          onKeyDown={(event, made) => {
            if (event.target !== event.currentTarget || !placing) return
            if (event.key === 'Enter') put(made.getCenter())
            if (event.key === 'Escape') setPlacing(null)
          }}
        >
          {(made) => (
            <>
              <TownLabels map={made} />
              <MapMarkers
                map={made}
                points={points}
                selected={chosen}
                onSelect={(key) => !placing && setOpen({ keys: [key] })}
                onSeveral={(keys) => !placing && setOpen({ keys })}
              />
              {first && (
                <MapPopup
                  key={open?.keys.join()}
                  map={made}
                  lat={first.lat}
                  lon={first.lon}
                  label={shown.length === 1 ? first.name.text : t('map.severalHere', { count: shown.length })}
                  onClose={() => setOpen(null)}
                >
                  {shown.length === 1 ? (
                    <PointCard point={first} onPlace={begin} onClose={() => setOpen(null)} />
                  ) : (
                    <PointChoice points={shown} onChoose={(key) => setOpen({ keys: [key] })} />
                  )}
                </MapPopup>
              )}
            </>
          )}
        </MapCanvas>
      </section>
      <MapList
        placed={points}
        unplaced={unplaced.filter(({ layer }) => layers.includes(layer))}
        chosen={chosen}
        onChoose={choose}
        onPlace={begin}
      />
    </div>
  )
}
