import type { Span } from './dnd/drop-index.ts'

/** What others need to know of a list on the screen: a drag, and a key that goes to a card. */
export interface ListGeometry {
  /** Where every row lies, whether it is rendered or not. */
  spans(): readonly Span[]
  /** The element whose top is offset 0 of the spans. */
  content(): HTMLElement | null
  /** The row of a card, or -1 when it is not shown. */
  rowOf(cardId: string): number
  /** Scrolls so that the row is rendered and seen. */
  reveal(index: number): void
}

/** The lists of one board on the screen. */
export class BoardGeometry {
  scroller: HTMLElement | null = null
  readonly #lists = new Map<string, ListGeometry>()

  register(listId: string, geometry: ListGeometry): () => void {
    this.#lists.set(listId, geometry)
    return () => {
      if (this.#lists.get(listId) === geometry) this.#lists.delete(listId)
    }
  }

  list(listId: string): ListGeometry | undefined {
    return this.#lists.get(listId)
  }

  column(listId: string): HTMLElement | null {
    return this.scroller?.querySelector<HTMLElement>(`[data-list="${listId}"]`) ?? null
  }

  /** Not searched for: a search looks at each of thousands of elements, and a step of a drag asks. */
  #columns(): HTMLElement[] {
    const children = this.scroller?.children ?? []
    return ([...children] as HTMLElement[]).filter(({ dataset }) => dataset.list !== undefined)
  }

  listNear(x: number): string | null {
    return listNear(this.scroller, this.#columns(), x)
  }

  /** The columns along the board. Layout positions: a column that steps aside while another is lifted counts as unmoved. */
  columns(): Span[] {
    return this.#columns().map((column) => ({ start: column.offsetLeft, size: column.offsetWidth }))
  }
}

/**
 * The list under a point of the window, or beside it: between two columns and below a short one a drop has a place.
 * The columns stand in their order, so that few of them are asked where they are: a board may have a hundred.
 */
export function listNear(scroller: HTMLElement | null, columns: ArrayLike<HTMLElement>, x: number): string | null {
  if (!scroller || columns.length === 0) return null
  const offset = x - scroller.getBoundingClientRect().left + scroller.scrollLeft
  const endOf = (column: HTMLElement) => column.offsetLeft + column.offsetWidth
  // The first column that ends behind the point.
  let [from, to] = [0, columns.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (endOf(columns[middle] as HTMLElement) <= offset) from = middle + 1
    else to = middle
  }
  const [before, after] = [columns[from - 1], columns[from]]
  const nearer = before && (!after || offset - endOf(before) < after.offsetLeft - offset) ? before : after
  return nearer?.dataset.list ?? null
}
