/** The part of a side in which the pointer scrolls. */
const EDGE = 0.2
/** At the very edge, in px per ms. */
const FASTEST = 2

/** How fast to scroll along one axis: 0 away from the edges, negative towards the start. In px per ms. */
export function edgeSpeed(point: number, start: number, end: number): number {
  const edge = (end - start) * EDGE
  const before = Math.min(1, (start + edge - point) / edge)
  const after = Math.min(1, (point - end + edge) / edge)
  if (before > 0) return -before * FASTEST
  return after > 0 ? after * FASTEST : 0
}

/** Where the pointer is, and which way it went since the drag began: what lies at an edge from the start does not scroll. */
export interface Hand {
  x: number
  y: number
  startX: number
  startY: number
}

/** Scrolls one element as long as the hand is at its edge. Answers whether it moved. */
export function scrollAtEdge(element: HTMLElement, hand: Hand, ms: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const byX = intended(edgeSpeed(hand.x, left, right), hand.x - hand.startX) * ms
  const byY = intended(edgeSpeed(hand.y, top, bottom), hand.y - hand.startY) * ms
  if (byX === 0 && byY === 0) return false
  const { scrollLeft, scrollTop } = element
  element.scrollBy({ left: byX, top: byY, behavior: 'instant' })
  return element.scrollLeft !== scrollLeft || element.scrollTop !== scrollTop
}

const intended = (speed: number, way: number) => (speed * way > 0 ? speed : 0)

/** The element and everything around it that scrolls. */
export function scrollersAround(element: HTMLElement | null): HTMLElement[] {
  const found: HTMLElement[] = []
  for (let at = element; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflow)) found.push(at)
  }
  return found
}
