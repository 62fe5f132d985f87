import type { Map as LeafletMap } from 'leaflet'
import { Minus, Plus, Scan } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { drawCountries, startMap } from './base-map.ts'
import { labelCountries } from './country-labels.ts'
import css from './map-canvas.module.css'

interface MapCanvasProps {
  label: string
  /** Called once the map is there; answers what is to be undone. */
  onReady?: (map: LeafletMap) => void
  /** Shows everything again. */
  onWhole?: (map: LeafletMap) => void
  onKeyDown?: (event: KeyboardEvent, map: LeafletMap) => void
  /** A cross in the middle, for placing by keys. */
  cross?: boolean
  small?: boolean
  children?: (map: LeafletMap) => ReactNode
}

/** A map of outlines with its buttons; moved by pointer, fingers and keys. */
export function MapCanvas({
  label,
  onReady,
  onWhole,
  onKeyDown,
  cross = false,
  small = false,
  children,
}: MapCanvasProps) {
  const { t, locale } = useMessages()
  const container = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [failed, setFailed] = useState(false)
  const help = useId()
  const ready = useRef(onReady)
  useEffect(() => {
    if (!container.current || !probe.current) return undefined
    const made = startMap(container.current)
    const stop = drawCountries(made, probe.current, () => setFailed(true))
    const resized = new ResizeObserver(() => made.invalidateSize({ animate: false }))
    resized.observe(container.current)
    ready.current?.(made)
    setMap(made)
    return () => {
      resized.disconnect()
      stop()
      setMap(null)
      made.remove()
    }
  }, [])
  useEffect(() => (map ? labelCountries(map, locale) : undefined), [map, locale])
  return (
    <div className={css.frame} data-small={small || undefined}>
      <VisuallyHidden>
        <p id={help}>{t('map.help')}</p>
      </VisuallyHidden>
      <span ref={probe} className={css.probe} aria-hidden />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moved by keys, as its help says */}
      <div
        ref={container}
        role="application"
        aria-label={label}
        aria-describedby={help}
        className={css.map}
        onKeyDown={(event) => map && onKeyDown?.(event, map)}
      />
      {map && children?.(map)}
      {cross && <span className={css.cross} aria-hidden />}
      {map && (
        <div className={css.buttons}>
          <IconButton label={t('map.nearer')} onClick={() => map.zoomIn()}>
            <Plus aria-hidden />
          </IconButton>
          <IconButton label={t('map.further')} onClick={() => map.zoomOut()}>
            <Minus aria-hidden />
          </IconButton>
          {onWhole && (
            <IconButton label={t('map.whole')} onClick={() => onWhole(map)}>
              <Scan aria-hidden />
            </IconButton>
          )}
        </div>
      )}
      <p className={css.source}>{failed ? t('map.noOutlines') : t('map.source')}</p>
    </div>
  )
}
