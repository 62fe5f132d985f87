import type { KeyRow, KeyTable } from '../../lib/keys.ts'

export type BoardAction =
  | 'step'
  | 'open'
  | 'space'
  | 'new'
  | 'rename'
  | 'people'
  | 'labels'
  | 'due'
  | 'me'
  | 'archive'
  | 'watch'
  | 'vote'
  | 'seen'
  | 'left'
  | 'right'

/** The keys of the board, as Trello's hands know them. Those of filters and views are tables of their own (`useKeys`). */
export const BOARD_KEYS: KeyTable & { rows: readonly KeyRow<BoardAction>[] } = {
  place: 'board',
  rows: [
    { keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], does: 'arrows', action: 'step' },
    { keys: ['Enter'], does: 'enter', action: 'open' },
    { keys: ['Space'], does: 'space', action: 'space' },
    { keys: ['Escape'], does: 'escape' },
    { keys: ['n'], does: 'new', action: 'new' },
    { keys: ['e', 't'], does: 'rename', action: 'rename' },
    { keys: ['m'], does: 'people', action: 'people' },
    { keys: ['i'], does: 'me', action: 'me' },
    { keys: ['l'], does: 'labels', action: 'labels' },
    { keys: ['d'], does: 'due', action: 'due' },
    { keys: ['c'], does: 'archive', action: 'archive' },
    { keys: ['s'], does: 'watch', action: 'watch' },
    { keys: ['v'], does: 'vote', action: 'vote' },
    { keys: ['Shift+s'], does: 'seen', action: 'seen' },
    { keys: ['a'], does: 'select' },
    { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], does: 'selectMore' },
    { keys: ['Mod+c', 'Mod+x', 'Mod+v'], does: 'copy' },
    { keys: ['<', ','], does: 'left', action: 'left' },
    { keys: ['>', '.'], does: 'right', action: 'right' },
  ],
}

/** Where an arrow key takes the focus among cards; the same row in the next list that has cards. */
export function stepFocus(
  columns: readonly (readonly string[])[],
  from: { column: number; row: number },
  key: string,
): { column: number; row: number } | null {
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const row = from.row + (key === 'ArrowDown' ? 1 : -1)
    return row >= 0 && row < (columns[from.column]?.length ?? 0) ? { column: from.column, row } : null
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  const way = key === 'ArrowRight' ? 1 : -1
  for (let column = from.column + way; column >= 0 && column < columns.length; column += way) {
    const length = columns[column]?.length ?? 0
    if (length > 0) return { column, row: Math.min(from.row, length - 1) }
  }
  return null
}
