import { type RefObject, useEffect, useState } from 'react'

/** Rows rendered beyond the visible ones at each end. */
const OVERSCAN = 8

export interface RowWindow {
  first: number
  /** One after the last. */
  end: number
}

/** The rows that a scroller shows. Every row is as high as the others, so this is a division. */
export function useEvenRows(scroller: RefObject<HTMLElement | null>, rowHeight: number, count: number): RowWindow {
  const [seen, setSeen] = useState({ top: 0, height: 800 })
  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const look = () => {
      // In steps of a few rows, so that scrolling renders once for each step and not for each pixel.
      const step = rowHeight * (OVERSCAN / 2)
      const top = Math.floor(element.scrollTop / step) * step
      const height = Math.ceil(element.clientHeight / step) * step
      setSeen((before) => (before.top === top && before.height === height ? before : { top, height }))
    }
    look()
    const resized = new ResizeObserver(look)
    resized.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, rowHeight])
  const first = Math.max(0, Math.floor(seen.top / rowHeight) - OVERSCAN)
  const end = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + OVERSCAN)
  return { first, end }
}
