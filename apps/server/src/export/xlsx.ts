import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { Cell, SayDate, Sheet } from './sheets.ts'

/** The most characters that a cell may have; the JSON export has the rest. */
const MAX_TEXT = 32_767
const MAX_SHEET_NAME = 31

/** A workbook with typed cells: days and times are dates where they are exact, and in words where they are not. */
export function xlsxOf(sheets: readonly Sheet[], timeZone: string, say: SayDate): Promise<Buffer> {
  const clock = wallClock(timeZone)
  return writeXlsxFile(
    sheets.map(({ title, columns, rows }) => ({
      sheet: title.replace(/[[\]:*?/\\]/g, ' ').slice(0, MAX_SHEET_NAME),
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const, wrap: true })),
        ...rows.map((row) => row.map((cell) => typed(cell, clock, say))),
      ],
    })),
  ).toBuffer()
}

function typed(cell: Cell, clock: (instant: string) => Date, say: SayDate): SheetData[number][number] {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  if (typeof cell === 'string') return textCell(cell)
  if ('at' in cell) return { value: clock(cell.at), type: Date, format: 'yyyy-mm-dd hh:mm' }
  // A spreadsheet knows days from 1900 on, and has no way to say "in spring".
  const [, day, time] = /^((?:19|2\d)\d\d-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(cell.date) ?? []
  if (day === undefined) return textCell(say(cell.date))
  const value = new Date(`${day}T${time ?? '00:00'}:00Z`)
  return { value, type: Date, format: time ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd' }
}

function textCell(text: string): SheetData[number][number] {
  const value = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text
  return { value, type: String, wrap: true, alignVertical: 'top' }
}

/** A spreadsheet has no time zones: an instant becomes what the clock on the project's wall showed, to the minute. */
function wallClock(timeZone: string): (instant: string) => Date {
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return (instant) => new Date(`${format.format(new Date(instant)).replace(' ', 'T')}:00Z`)
}
