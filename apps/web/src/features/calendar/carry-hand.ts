import { scrollAtEdge, scrollersAround } from '../board/dnd/auto-scroll.ts'
import { maybeLifts, Press } from '../board/dnd/press.ts'

/** A frame that took longer than this scrolls no farther: the page was busy, and the hand could not see. In ms. */
const LONGEST_FRAME_MS = 50

export interface HandWork {
  /** It became a drag, of what lay under this place. */
  begin(x: number, y: number): void
  over(x: number, y: number): void
  end(drop: boolean): void
}

/** The mouse or finger that carries a card over the calendar: a picture follows it, and what lies at an edge scrolls. */
export class CarryHand {
  #press: Press | null = null
  #work: HandWork | null = null
  #picture: HTMLElement | null = null
  #scrollers: HTMLElement[] = []
  #frame = 0
  #frameAt = 0

  /** The element that is carried along, while there is one. */
  readonly carry = (picture: HTMLElement | null): void => {
    this.#picture = picture
    this.#place()
  }

  press(event: MouseEvent | TouchEvent, work: HandWork): void {
    if (this.#work || !maybeLifts(event)) return
    this.#press?.letGo()
    this.#press = new Press(event, {
      lifted: ({ startX, startY }) => {
        this.#work = work
        this.#frameAt = performance.now()
        this.#frame = requestAnimationFrame(this.#turn)
        work.begin(startX, startY)
        return true
      },
      moved: () => this.#place(),
      dropped: () => this.#end(true),
      cancelled: () => this.#end(false),
    })
  }

  cancel(): void {
    this.#press?.cancel()
  }

  /** Once a frame, however often the hand tells: the page may have moved under a hand that rests. */
  readonly #turn = (now: number): void => {
    const press = this.#press
    if (!press || !this.#work) return
    const ms = Math.min(Math.max(0, now - this.#frameAt), LONGEST_FRAME_MS)
    this.#frameAt = now
    this.#frame = requestAnimationFrame(this.#turn)
    this.#look(press)
    for (const scroller of this.#scrollers) scrollAtEdge(scroller, press, ms)
  }

  #look({ x, y }: Press): void {
    const under = document.elementFromPoint(x, y)
    this.#scrollers = scrollersAround(under instanceof HTMLElement ? under : null)
    this.#work?.over(x, y)
  }

  #place(): void {
    if (this.#press && this.#picture) {
      this.#picture.style.transform = `translate3d(${this.#press.x}px, ${this.#press.y}px, 0)`
    }
  }

  #end(drop: boolean): void {
    cancelAnimationFrame(this.#frame)
    // The last move may have come after the last frame.
    if (drop && this.#press) this.#look(this.#press)
    const work = this.#work
    this.#work = null
    this.#press = null
    work?.end(drop)
  }
}
