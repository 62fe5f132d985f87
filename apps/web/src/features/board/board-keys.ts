/** What a single letter does on the board. */
export const LETTERS = {
  n: 'new',
  e: 'rename',
  m: 'people',
  l: 'labels',
  d: 'due',
  c: 'archive',
  '<': 'left',
  '>': 'right',
  ',': 'left',
  '.': 'right',
  '?': 'help',
} as const
export type LetterAction = (typeof LETTERS)[keyof typeof LETTERS]

const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** Whether a key press belongs to the page: nobody types, no dialog or menu is open, no modifier is held. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return false
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest(`${TYPING}, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]`)) return false
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') === null
}

/**
 * The action of a key press. By the letter that the layout writes; where it writes no Latin one (Cyrillic, Greek), by
 * the place of the key.
 */
export function letterAction(event: Pick<KeyboardEvent, 'key' | 'code'>): LetterAction | null {
  const key = event.key.toLowerCase()
  if (Object.hasOwn(LETTERS, key)) return LETTERS[key as keyof typeof LETTERS]
  const place = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase()
  if (!place || /^[a-z]$/.test(key) || !Object.hasOwn(LETTERS, place)) return null
  return LETTERS[place as keyof typeof LETTERS]
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
