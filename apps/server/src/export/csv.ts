import type { Cell, Sheet } from './sheets.ts'

/** Without it, Excel reads UTF-8 as something older. */
const BOM = '\ufeff'

/** Comma-separated values (RFC 4180): numbers bare, dates as exactly as they are known, instants in UTC. */
export function csvOf({ columns, rows }: Sheet): string {
  const head = columns.map(({ title }) => title)
  return BOM + [head, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = typeof cell === 'string' ? harmless(cell) : 'date' in cell ? cell.date : cell.at
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A spreadsheet takes a text that begins like this for a formula, which may send the rest of the table elsewhere (OWASP, "CSV
 * injection"). An apostrophe tells it that it is a text.
 */
function harmless(text: string): string {
  return /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
}
