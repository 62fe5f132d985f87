/** Where something lies along one axis, in px from the start of its container. The virtualiser's measurements fit. */
export interface Span {
  start: number
  size: number
}

/** The same place counted among the siblings that stay; `lifted` is the index of the one that leaves, or -1. */
function withoutLifted(index: number, lifted: number): number {
  return lifted >= 0 && index > lifted ? index - 1 : index
}

/** How things stand in one list while something is lifted. */
export interface Gap {
  /** Index of the lifted row among all rows, or -1 when it comes from another list. */
  lifted: number
  /** Where it would go, counted without it, or -1 when it would go to another list. */
  index: number
  /** Height of the lifted row in px. */
  room: number
}

/** How far a row steps aside: rows behind the lifted one close up, rows from the gap on make room. */
export function shiftOf(row: number, { lifted, index, room }: Gap): number {
  if (row === lifted) return 0
  const closed = lifted >= 0 && row > lifted ? -room : 0
  const opened = index >= 0 && withoutLifted(row, lifted) >= index ? room : 0
  return closed + opened
}

/** Where the gap begins, in px. */
export function gapStart(spans: readonly Span[], { lifted, index, room }: Gap): number {
  const row = lifted >= 0 && index >= lifted ? index + 1 : index
  const next = spans[row]
  const last = spans.at(-1)
  const start = next ? next.start : last ? last.start + last.size : 0
  return start - (lifted >= 0 && row > lifted ? room : 0)
}

/**
 * Before how many of the rows that stay a point lies, seen as they stand now: with the lifted one's place closed and the
 * gap open. Inside the gap the answer is the gap, so nothing flutters. A binary search, as a list may have thousands.
 */
export function insertionIndex(spans: readonly Span[], offset: number, gap: Gap): number {
  let low = 0
  let high = spans.length - (gap.lifted >= 0 ? 1 : 0)
  while (low < high) {
    const middle = (low + high) >>> 1
    const row = gap.lifted >= 0 && middle >= gap.lifted ? middle + 1 : middle
    const { start, size } = spans[row] ?? { start: 0, size: 0 }
    if (start + shiftOf(row, gap) + size / 2 < offset) low = middle + 1
    else high = middle
  }
  return low
}
