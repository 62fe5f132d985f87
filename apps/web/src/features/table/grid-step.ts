export interface Cell {
  row: number
  column: number
}

/** Rows that PageUp and PageDown pass. */
const PAGE = 10

const clamp = (value: number, count: number) => Math.max(0, Math.min(value, count - 1))

/** Where a key takes the focus in a grid; null when it is none of its keys. Text direction is not mirrored. */
export function stepCell(
  from: Cell,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  rows: number,
  columns: number,
): Cell | null {
  const to = (row: number, column: number) => ({ row: clamp(row, rows), column: clamp(column, columns) })
  switch (key) {
    case 'ArrowUp':
      return to(from.row - 1, from.column)
    case 'ArrowDown':
      return to(from.row + 1, from.column)
    case 'ArrowLeft':
      return to(from.row, from.column - 1)
    case 'ArrowRight':
      return to(from.row, from.column + 1)
    case 'PageUp':
      return to(from.row - PAGE, from.column)
    case 'PageDown':
      return to(from.row + PAGE, from.column)
    case 'Home':
      return to(ctrlKey ? 0 : from.row, 0)
    case 'End':
      return to(ctrlKey ? rows - 1 : from.row, columns - 1)
    default:
      return null
  }
}
