import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

const heights = new Map<string, number>()

/** A new page begins at its top; going back leads to where one was. `page` stands for what is shown in the scroller. */
export function useScrollMemory(scroller: RefObject<HTMLElement | null>, page: string): void {
  const goingBack = useRef(false)
  useEffect(() => {
    const note = () => {
      goingBack.current = true
    }
    window.addEventListener('popstate', note)
    return () => window.removeEventListener('popstate', note)
  }, [])
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    element.scrollTop = goingBack.current ? (heights.get(page) ?? 0) : 0
    goingBack.current = false
    const note = () => heights.set(page, element.scrollTop)
    element.addEventListener('scroll', note, { passive: true })
    return () => element.removeEventListener('scroll', note)
  }, [scroller, page])
}
