import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { RowWindow } from './row-window.ts'

interface Rows {
  /** One per row, unique; the same array as long as nothing changed. */
  keys: readonly string[]
  /** How high a row will be, before it is rendered; the same function as long as rows look the same. In px. */
  estimate: (key: string) => number
  scroller: RefObject<HTMLElement | null>
  beyond: number
}

/** Renders of a long list what is on the screen. The component renders again when that changes. */
export function useRowWindow({ keys, estimate, scroller, beyond }: Rows): RowWindow {
  const [rows] = useState(() => new RowWindow(beyond))
  rows.layout.arrange(keys, estimate)
  useSyncExternalStore(rows.subscribe, rows.version)
  useLayoutEffect(() => {
    const element = scroller.current
    return element ? rows.attach(element) : undefined
  }, [rows, scroller])
  useLayoutEffect(() => rows.settle())
  return rows
}
