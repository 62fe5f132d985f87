import { type RefObject, useEffect, useRef, useState } from 'react'

/** A screen and a half above and below: what a scroll reaches next is there before it arrives. */
const MARGIN = '150%'

/** Whether something is on the screen or little beyond, and how high its contents were when they were last rendered. */
export function useNearView(scroller: HTMLElement | null): {
  ref: RefObject<HTMLElement | null>
  near: boolean
  height: number | null
} {
  const ref = useRef<HTMLElement>(null)
  const [seen, setSeen] = useState<{ near: boolean; height: number | null }>({ near: false, height: null })
  useEffect(() => {
    const element = ref.current
    if (!element || !scroller) return undefined
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return
        const near = entry.isIntersecting
        const height = element.lastElementChild?.getBoundingClientRect().height ?? null
        setSeen((was) => (was.near === near ? was : { near, height: near ? was.height : height }))
      },
      { root: scroller, rootMargin: `${MARGIN} 0px` },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  return { ref, ...seen }
}
