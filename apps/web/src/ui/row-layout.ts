/** Where a row lies, in px from the top of its list. */
export interface RowSpan {
  start: number
  size: number
}

/** A part of the rows: from `first` up to, and without, `end`. */
export interface RowRange {
  first: number
  end: number
}

/** Where the rows of a long list lie: measured where they have been rendered, estimated where they have not. */
export class RowLayout {
  #keys: readonly string[] = []
  #estimate: (key: string) => number = () => 0
  readonly #measured = new Map<string, number>()
  #spans: RowSpan[] | null = []

  /** Takes the same array and the same function as "nothing changed". Another function means that all rows look different. */
  arrange(keys: readonly string[], estimate: (key: string) => number): void {
    if (keys === this.#keys && estimate === this.#estimate) return
    if (estimate !== this.#estimate) this.#measured.clear()
    this.#keys = keys
    this.#estimate = estimate
    this.#spans = null
  }

  get count(): number {
    return this.#keys.length
  }

  get spans(): readonly RowSpan[] {
    this.#spans ??= this.#lay()
    return this.#spans
  }

  get height(): number {
    const last = this.spans.at(-1)
    return last ? last.start + last.size : 0
  }

  /** Answers by how much the rows above `top` grew, or null when all were as expected. */
  measure(sizes: Iterable<readonly [index: number, size: number]>, top: number): number | null {
    const { spans } = this
    let above = 0
    let changed = false
    for (const [index, size] of sizes) {
      const key = this.#keys[index]
      const span = spans[index]
      if (key === undefined || !span) continue
      this.#measured.set(key, size)
      if (span.size === size) continue
      changed = true
      if (span.start < top) above += size - span.size
    }
    if (!changed) return null
    this.#spans = null
    return above
  }

  /** The rows that touch the `height` px from `top` on, and `beyond` more at each end. */
  range(top: number, height: number, beyond: number): RowRange {
    if (height === 0) return { first: 0, end: 0 }
    const first = this.#firstEndingAfter(top)
    let end = first
    while (end < this.count && (this.spans[end]?.start ?? 0) < top + height) end += 1
    return { first: Math.max(0, first - beyond), end: Math.min(this.count, end + beyond) }
  }

  #firstEndingAfter(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >>> 1
      const { start, size } = this.spans[middle] ?? { start: 0, size: 0 }
      if (start + size <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  #lay(): RowSpan[] {
    let start = 0
    return this.#keys.map((key) => {
      const span = { start, size: this.#measured.get(key) ?? this.#estimate(key) }
      start += span.size
      return span
    })
  }
}
