import { scrollAtEdge, scrollersAround } from './auto-scroll.ts'
import type { Drag } from './drag.ts'
import type { Lift } from './lift.ts'
import { maybeLifts, Press } from './press.ts'

/** What becomes of the hand's ways. */
export type Carrier = Pick<Drag, 'lifts' | 'lift' | 'point' | 'drop' | 'putBack'>

/** Where the hand is: what scrolls, and the lists in it. */
export interface Ground {
  scroller: HTMLElement | null
  /** A list; its content lies in what scrolls it. */
  list(listId: string): { content(): HTMLElement | null } | undefined
  /** The list under a point of the window, or beside it. */
  listNear(x: number): string | null
}

/** What lies under the hand when it presses. */
export interface Liftable {
  kind: Lift['kind']
  id: string
  node: HTMLElement
  /** Its size along the list or the board, with the space to the next, in px. */
  room: number
}

/** A frame that took longer than this scrolls no farther: the page was busy, and the hand could not see. In ms. */
const LONGEST_FRAME_MS = 50
/** One and a half frames of a screen of 60 Hz: after this one was missed. In ms. */
const LATE_FRAME_MS = 25

/** A drag by mouse or finger: carries a picture of the thing, scrolls at the edges, and tells `Drag` where the hand is. */
export class PointerDrag {
  readonly #drag: Carrier
  readonly #geometry: Ground
  readonly #onHold: (cardId: string) => void
  #press: Press | null = null
  #carried: HTMLElement | null = null
  #box: DOMRect | null = null
  #scrollers: HTMLElement[] = []
  #frame = 0
  #frameAt = 0
  #moved = false
  /** Whether a frame of this drag, or else of the one before, was late. */
  #late = false

  constructor(drag: Carrier, geometry: Ground, onHold: (cardId: string) => void) {
    this.#drag = drag
    this.#geometry = geometry
    this.#onHold = onHold
  }

  /** When the drag is ended from elsewhere (the card is gone), the hand that still holds it lets go. */
  follow(): () => void {
    const stop = this.#drag.lifts.subscribe(() => {
      if (this.#box && !this.#drag.lifts.get()) this.#letGo()
    })
    return () => {
      stop()
      this.#press?.cancel()
    }
  }

  press(event: MouseEvent | TouchEvent, what: () => Liftable | null): void {
    if (this.#box || !maybeLifts(event)) return
    this.#press?.letGo()
    this.#press = new Press(event, {
      lifted: (press) => this.#lifted(press, what()),
      moved: () => {
        this.#moved = true
      },
      dropped: (press) => this.#dropped(press),
      cancelled: () => {
        this.#letGo()
        this.#drag.putBack()
      },
    })
  }

  /** The element that is carried along, while there is one. */
  readonly carry = (element: HTMLElement | null): void => {
    this.#carried = element
    if (!element || !this.#box) return
    const { left, top, width, height } = this.#box
    Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` })
    this.#place()
  }

  #lifted(press: Press, what: Liftable | null): boolean {
    if (!what) return false
    this.#box = what.node.getBoundingClientRect()
    if (!this.#drag.lift(what.kind, what.id, 'pointer', what.room)) {
      this.#box = null
      return false
    }
    this.#press = press
    this.#scrollers = scrollersAround(this.#geometry.scroller)
    this.#hurry(this.#late)
    this.#late = false
    this.#frameAt = performance.now()
    this.#frame = requestAnimationFrame(this.#turn)
    this.#moved = true
    return true
  }

  /** Once a frame, however often the mouse tells. */
  readonly #turn = (now: number): void => {
    const took = now - this.#frameAt
    const ms = Math.min(Math.max(0, took), LONGEST_FRAME_MS)
    this.#frameAt = now
    if (took > LATE_FRAME_MS && !this.#late) {
      this.#late = true
      this.#hurry(true)
    }
    this.#frame = requestAnimationFrame(this.#turn)
    if (this.#scroll(ms) || this.#moved) this.#point()
  }

  /** Where frames come late rows jump aside instead of gliding: each that glides costs frames, and the hand goes first. */
  #hurry(on: boolean): void {
    this.#geometry.scroller?.toggleAttribute('data-hurried', on)
  }

  #scroll(ms: number): boolean {
    const press = this.#press
    if (!press) return false
    const lift = this.#drag.lifts.get()
    // A list on its way must not scroll the cards of the lists that it passes.
    const list = lift?.kind === 'card' && lift.target ? this.#geometry.list(lift.target.listId) : undefined
    const inner = list?.content()?.parentElement
    const scrollers = inner ? [inner, ...this.#scrollers] : this.#scrollers
    return scrollers.map((scroller) => scrollAtEdge(scroller, press, ms)).includes(true)
  }

  #point(): void {
    this.#moved = false
    const press = this.#press
    const listId = press && this.#geometry.listNear(press.x)
    if (press && listId) this.#drag.point(press.x, press.y, listId)
    // Last: what was written before a place is read would have the browser lay out the page in the middle of the step.
    this.#place()
  }

  #place(): void {
    const press = this.#press
    if (!press || !this.#carried) return
    const [x, y] = [press.x - press.startX, press.y - press.startY]
    this.#carried.style.transform = `translate3d(${x}px, ${y}px, 0)`
  }

  #dropped(press: Press): void {
    const lift = this.#drag.lifts.get()
    if (!press.still) {
      // The last move may have come after the last frame.
      if (this.#moved) this.#point()
      this.#letGo()
      this.#drag.drop()
      return
    }
    this.#letGo()
    this.#drag.putBack()
    if (lift?.kind === 'card') this.#onHold(lift.id)
  }

  #letGo(): void {
    cancelAnimationFrame(this.#frame)
    this.#box = null
    this.#press?.letGo()
    this.#press = null
  }
}
