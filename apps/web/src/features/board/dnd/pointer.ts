/** After a drag the browser still sends a click; longer than this it is a new one. In ms. */
const CLICK_AFTER_DROP_MS = 60

const preventDefault = (event: Event) => event.preventDefault()

const stop = (event: Event) => {
  event.preventDefault()
  event.stopPropagation()
}

/** Where the pointer is during a drag. The drag library tells only distances, and adds scrolling to them. */
export class PointerWatch {
  x = 0
  y = 0
  /** Farthest way from the start, in px. */
  reach = 0
  #startX = 0
  #startY = 0

  readonly #moved = (event: Event) => this.#take(event)

  start(event: Event): void {
    this.#take(event)
    this.#startX = this.x
    this.#startY = this.y
    this.reach = 0
    window.addEventListener('mousemove', this.#moved, { capture: true, passive: true })
    window.addEventListener('touchmove', this.#moved, { capture: true, passive: true })
    // A card is a link: without this a drop on its own place would follow it.
    window.addEventListener('click', stop, { capture: true })
    // After a finger the browser plays a mouse at the same place: it would close, or choose from, a menu that opens there.
    window.addEventListener('touchend', preventDefault, { capture: true, passive: false })
  }

  end(): void {
    window.removeEventListener('mousemove', this.#moved, { capture: true })
    window.removeEventListener('touchmove', this.#moved, { capture: true })
    window.removeEventListener('touchend', preventDefault, { capture: true })
    setTimeout(() => window.removeEventListener('click', stop, { capture: true }), CLICK_AFTER_DROP_MS)
  }

  #take(event: Event): void {
    const point = 'touches' in event ? (event as TouchEvent).touches[0] : (event as MouseEvent)
    if (!point) return
    this.x = point.clientX
    this.y = point.clientY
    this.reach = Math.max(this.reach, Math.hypot(this.x - this.#startX, this.y - this.#startY))
  }
}
