/** Less is a shaky click. In px. */
const MOUSE_DISTANCE = 8
/** A finger that rests this long and this still means to lift; one that moves earlier scrolls. In ms and px. */
const TOUCH_DELAY_MS = 250
const TOUCH_TOLERANCE = 5
/** After the hand let go of a drag the browser still sends a click; longer than this it is a new one. In ms. */
const CLICK_AFTER_DROP_MS = 60

/** What comes of a press. */
export interface PressWatcher {
  /** It became a drag. False: nothing is there to be dragged. */
  lifted(press: Press): boolean
  moved(): void
  dropped(press: Press): void
  /** By Escape, a second thought of the device, or a window that went away. */
  cancelled(): void
}

const stop = (event: Event) => {
  event.preventDefault()
  event.stopPropagation()
}
const preventDefault = (event: Event) => event.preventDefault()
const unselect = () => document.getSelection()?.removeAllRanges()

/** One press of a mouse or a finger, from touching down to letting go. It may become a drag, or stay a click or a scroll. */
export class Press {
  x = 0
  y = 0
  readonly startX: number
  readonly startY: number
  readonly byTouch: boolean
  #lifted = false
  /** In ms, as events count them. */
  readonly startedAt: number
  /** Farthest way from the start, in px. */
  #reach = 0
  readonly #watcher: PressWatcher
  readonly #end = new AbortController()
  readonly #clicks = new AbortController()
  /** A finger's events go to where it came down, also when that has left the page meanwhile. */
  readonly #under: EventTarget
  #delay: ReturnType<typeof setTimeout> | undefined

  constructor(event: MouseEvent | TouchEvent, watcher: PressWatcher) {
    this.#watcher = watcher
    this.byTouch = 'touches' in event
    this.#under = (this.byTouch && event.target) || window
    this.startedAt = event.timeStamp
    this.#take(event)
    this.startX = this.x
    this.startY = this.y
    const { signal } = this.#end
    if (this.byTouch) {
      const under = this.#under
      under.addEventListener('touchmove', this.#move, { signal, passive: false })
      under.addEventListener('touchend', this.#up, { signal, passive: false })
      under.addEventListener('touchcancel', this.cancel, { signal })
      this.#delay = setTimeout(() => this.#lift(), TOUCH_DELAY_MS)
    } else {
      window.addEventListener('mousemove', this.#move, { signal })
      window.addEventListener('mouseup', this.#up, { signal })
    }
    window.addEventListener('dragstart', preventDefault, { signal })
    window.addEventListener('resize', this.cancel, { signal })
    document.addEventListener('visibilitychange', this.cancel, { signal })
    document.addEventListener('keydown', this.#key, { signal })
  }

  /** Whether the finger stayed where it came down. */
  get still(): boolean {
    return this.byTouch && this.#reach <= TOUCH_TOLERANCE
  }

  readonly cancel = (): void => {
    const lifted = this.#lifted
    this.letGo()
    if (lifted) this.#watcher.cancelled()
  }

  /** Ends it without a word. */
  letGo(): void {
    clearTimeout(this.#delay)
    this.#end.abort()
    if (this.#lifted) this.#awaitRelease()
    this.#lifted = false
  }

  /** The hand may hold on after Escape: the click comes when it lets go. Whatever begins anew after that is meant. */
  #awaitRelease(): void {
    const { signal } = this.#clicks
    const free = () => this.#clicks.abort()
    const options = { capture: true, signal }
    this.#under.addEventListener(this.byTouch ? 'touchend' : 'mouseup', () => this.#released(), options)
    // After a finger the browser plays a mouse, which is no new press.
    window.addEventListener(this.byTouch ? 'touchstart' : 'mousedown', free, options)
    window.addEventListener('keydown', ({ key }) => key !== 'Escape' && free(), options)
  }

  #released(): void {
    setTimeout(() => this.#clicks.abort(), CLICK_AFTER_DROP_MS)
  }

  readonly #move = (event: Event): void => {
    this.#take(event as MouseEvent | TouchEvent)
    this.#reach = Math.max(this.#reach, Math.hypot(this.x - this.startX, this.y - this.startY))
    // The page was busy: the finger had moved before it lay still for long enough, but we were told of it late.
    const late = this.byTouch && event.timeStamp - this.startedAt < TOUCH_DELAY_MS && this.#reach > TOUCH_TOLERANCE
    if (this.#lifted && !late) {
      if (event.cancelable) event.preventDefault()
      this.#watcher.moved()
    } else if (this.byTouch) {
      if (this.#reach > TOUCH_TOLERANCE) this.cancel()
    } else if (this.#reach > MOUSE_DISTANCE) this.#lift()
  }

  readonly #up = (event: Event): void => {
    const lifted = this.#lifted
    // After a finger the browser plays a mouse at the same place: it would close, or choose from, a menu that opens there.
    if (lifted && this.byTouch && event.cancelable) event.preventDefault()
    this.letGo()
    if (lifted) this.#released()
    if (lifted) this.#watcher.dropped(this)
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.cancel()
  }

  #lift(): void {
    const { signal } = this.#end
    this.#lifted = true
    // A card is a link: without this a drop on its own place would follow it.
    window.addEventListener('click', stop, { capture: true, signal: this.#clicks.signal })
    window.addEventListener('contextmenu', stop, { capture: true, signal })
    document.addEventListener('selectionchange', unselect, { signal })
    unselect()
    if (!this.#watcher.lifted(this)) this.letGo()
  }

  #take(event: MouseEvent | TouchEvent): void {
    const point = 'touches' in event ? event.touches[0] : event
    if (!point) return
    this.x = point.clientX
    this.y = point.clientY
  }
}

/** A press that may lift something: the left button alone, or one finger. */
export function maybeLifts(event: MouseEvent | TouchEvent): boolean {
  return 'touches' in event ? event.touches.length === 1 : event.button === 0 && !event.ctrlKey
}
