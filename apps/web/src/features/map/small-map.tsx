import { useMessages } from '../../lib/use-messages.ts'
import { useRow } from '../../project/use-project.ts'
import { MapCanvas } from './map-canvas.tsx'
import { MapMarker } from './map-marker.tsx'
import css from './map-markers.module.css'
import { MarkerFace } from './marker-face.tsx'
import { TownLabels } from './town-labels.tsx'

interface SmallMapProps {
  siteId: string
  lat: number
  lon: number
}

/** Where one site is. */
export function SmallMap({ siteId, lat, lon }: SmallMapProps) {
  const { t } = useMessages()
  const site = useRow('sites', siteId)
  return (
    <MapCanvas
      key={`${lat},${lon}`}
      label={t('map.title')}
      small
      onReady={(map) => {
        map.setView([lat, lon], 7, { animate: false })
        // A page with a map in it scrolls on.
        map.scrollWheelZoom.disable()
      }}
    >
      {(map) => (
        <>
          <TownLabels map={map} />
          {site && (
            <MapMarker map={map} lat={lat} lon={lon} still>
              <span className={css.marker}>
                <MarkerFace point={{ layer: 'sites', stage: site.stage, partnerId: site.partnerId }} />
              </span>
            </MapMarker>
          )}
        </>
      )}
    </MapCanvas>
  )
}
