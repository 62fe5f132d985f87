import { RowLayout, type RowRange, type RowSpan } from './row-layout.ts'

/** Rows that come to be rendered on the way may be higher than estimated: so long a scroll keeps to its goal. In ms. */
const SETTLING_MS = 400

/** The rows of one scrolling element that are worth rendering. */
export class RowWindow {
  readonly layout = new RowLayout()
  readonly #beyond: number
  #scroller: HTMLElement | null = null
  #top = 0
  #height = 0
  #shown: RowRange = { first: 0, end: 0 }
  #version = 0
  /** By how much the rows above grew that the page has not been scrolled on for. */
  #grown = 0
  #goal: { index: number; until: number } | null = null
  readonly #listeners = new Set<() => void>()
  readonly #rows = new ResizeObserver((entries) => this.#measured(entries))

  /** `beyond`: rows rendered beyond the visible ones at each end. */
  constructor(beyond: number) {
    this.#beyond = beyond
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly version = (): number => this.#version

  get spans(): readonly RowSpan[] {
    return this.layout.spans
  }

  attach(scroller: HTMLElement): () => void {
    this.#scroller = scroller
    const look = () => this.#look()
    const size = new ResizeObserver(look)
    size.observe(scroller)
    scroller.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      size.disconnect()
      scroller.removeEventListener('scroll', look)
      this.#scroller = null
    }
  }

  /** The rendered range, for the rows as they are arranged now. */
  range(): RowRange {
    this.#shown = this.layout.range(this.#top, this.#height, this.#beyond)
    return this.#shown
  }

  /** The `ref` of every rendered row; its element says its place in `data-index`. */
  readonly measure = (row: Element | null): (() => void) | undefined => {
    if (!row) return undefined
    this.#rows.observe(row)
    return () => this.#rows.unobserve(row)
  }

  /** After a rendering: what somebody looks at stays where it is although rows above it grew. */
  settle(): void {
    const scroller = this.#scroller
    if (!scroller) return
    if (this.#goal && performance.now() < this.#goal.until) this.#scrollTo(this.#goal.index)
    else if (this.#grown !== 0) scroller.scrollTop += this.#grown
    this.#grown = 0
  }

  /** Scrolls as far as it takes to see the row. */
  reveal(index: number): void {
    const last = this.layout.count - 1
    const goal = Math.max(0, Math.min(index, last))
    if (last < 0) return
    this.#goal = { index: goal, until: performance.now() + SETTLING_MS }
    this.#scrollTo(goal)
  }

  #scrollTo(index: number): void {
    const span = this.spans[index]
    if (!span || !this.#scroller) return
    const { scrollTop, clientHeight } = this.#scroller
    const end = span.start + span.size
    if (span.start < scrollTop) this.#scroller.scrollTop = span.start
    else if (end > scrollTop + clientHeight) this.#scroller.scrollTop = end - clientHeight
    this.#look()
  }

  #look(): void {
    if (!this.#scroller) return
    this.#top = this.#scroller.scrollTop
    this.#height = this.#scroller.clientHeight
    const { first, end } = this.layout.range(this.#top, this.#height, this.#beyond)
    if (first !== this.#shown.first || end !== this.#shown.end) this.#tell()
  }

  #measured(entries: readonly ResizeObserverEntry[]): void {
    const sizes = entries
      .filter(({ target }) => target.isConnected)
      .map(({ target, borderBoxSize }) => {
        const index = Number((target as HTMLElement).dataset.index)
        return [index, borderBoxSize[0]?.blockSize ?? 0] as const
      })
    const above = this.layout.measure(sizes, this.#top)
    if (above === null) return
    this.#grown += above
    this.#tell()
  }

  #tell(): void {
    this.#version += 1
    for (const listener of this.#listeners) listener()
  }
}
