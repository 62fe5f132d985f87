import { precisionOf } from '@meanwhile/domain/partial-date'
import type { Cell, SayDate, Sheet } from './sheets.ts'

/** Without it, Excel reads UTF-8 as something older. */
const BOM = '\ufeff'

/**
 * Comma-separated values (RFC 4180): numbers bare, days and times as ISO 8601, instants in UTC. A less exact date is said by
 * `say`; without it as the code that a table may be read back by.
 */
export function csvOf({ columns, rows }: Sheet, say: SayDate = (date) => date): string {
  const head = columns.map(({ title }) => title)
  return BOM + [head, ...rows].map((row) => `${row.map((cell) => written(cell, say)).join(',')}\r\n`).join('')
}

function written(cell: Cell, say: SayDate): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = typeof cell === 'string' ? harmless(cell) : 'date' in cell ? dated(cell.date, say) : cell.at
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function dated(date: string, say: SayDate): string {
  const precision = precisionOf(date)
  return precision === 'day' || precision === 'time' ? date : harmless(say(date))
}

/**
 * A spreadsheet takes a text that begins like this for a formula, which may send the rest of the table elsewhere (OWASP, "CSV
 * injection"). An apostrophe tells it that it is a text.
 */
function harmless(text: string): string {
  return /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
}
