import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** A column to either side: what a scroll or a drag reaches next is there before it arrives. In px. */
const MARGIN = 320

function isNear(element: HTMLElement): boolean {
  const { left, right } = element.getBoundingClientRect()
  return right > -MARGIN && left < window.innerWidth + MARGIN
}

/**
 * Whether an element is on the screen or little beside it. A board of fifty lists renders the cards of the seven
 * that somebody can see or soon will: each rendered card costs the browser paint and layers whenever a drag moves one.
 */
export function useNear(ref: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  // Before the first paint, so that the cards do not appear a moment after their list.
  useLayoutEffect(() => {
    if (ref.current) setNear(isNear(ref.current))
  }, [ref])
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new IntersectionObserver(([entry]) => entry && setNear(entry.isIntersecting), {
      rootMargin: `0px ${MARGIN}px`,
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return near
}
