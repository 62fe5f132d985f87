import { type Map as LeafletMap, popup } from 'leaflet'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import css from './map-popup.module.css'

interface MapPopupProps {
  map: LeafletMap
  lat: number
  lon: number
  label: string
  onClose: () => void
  children: ReactNode
}

/** What is said about a place on the map, over it. Escape closes it, and the focus goes back to where it was. */
export function MapPopup({ map, lat, lon, label, onClose, children }: MapPopupProps) {
  const [element] = useState(() => document.createElement('div'))
  const panel = useRef<HTMLDivElement>(null)
  // Before its elements go: afterwards the focus is nowhere any more.
  useLayoutEffect(() => {
    const before = document.activeElement
    const options = { closeButton: false, closeOnClick: false, autoClose: false, maxWidth: 300, minWidth: 220 }
    const made = popup([lat, lon], { ...options, content: element, className: css.popup ?? '', offset: [0, -12] })
    made.openOn(map)
    panel.current?.focus({ preventScroll: true })
    return () => {
      const inside = element.contains(document.activeElement)
      made.remove()
      if (inside && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [map, lat, lon, element])
  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, as in every dialog
    <div
      ref={panel}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={css.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
    </div>,
    element,
  )
}
