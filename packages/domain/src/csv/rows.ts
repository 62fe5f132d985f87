import { type FileFault, faultAt, MAX_IMPORTED_CARDS } from '../import/fault.ts'

export const DELIMITERS = [',', ';', '\t'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const MAX_COLUMNS = 200

/** Reads rows as RFC 4180 has them, with any line break. Ends with null, or with why the rest cannot be read. */
export function* csvRows(text: string, delimiter: Delimiter): Generator<string[], FileFault | null> {
  const end = new RegExp(`[${delimiter === '\t' ? '\\t' : delimiter}\\r\\n]`, 'g')
  let at = 0
  let row: string[] = []
  for (let count = 1; at <= text.length; ) {
    let field: string
    if (text[at] === '"') {
      const close = endOfQuoted(text, at)
      if (close === null) return faultAt('damaged', String(count))
      field = text.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
      // What stands between the closing quote and the next delimiter is kept, as spreadsheets do.
      end.lastIndex = at
      const next = end.exec(text)?.index ?? text.length
      field += text.slice(at, next)
      at = next
    } else {
      end.lastIndex = at
      const next = end.exec(text)?.index ?? text.length
      field = text.slice(at, next)
      at = next
    }
    row.push(field)
    if (row.length > MAX_COLUMNS) return faultAt('too-many-parts', String(count))
    if (text[at] === delimiter) {
      at++
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (row.some((value) => value !== '')) {
      yield row
      // The first one names the columns.
      if (count > MAX_IMPORTED_CARDS + 1) return faultAt('too-many-cards')
      count++
    }
    row = []
  }
  return null
}

function endOfQuoted(text: string, start: number): number | null {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] !== '"') return quote
  }
  return null
}

/** Rows that a guess looks at. */
const SAMPLE = 20

/** The delimiter that gives most columns in rows of one width. Excel says it itself in a first line `sep=;`. */
export function guessDelimiter(text: string): Delimiter {
  const said = /^sep=([,;\t])\r?\n/.exec(text)?.[1]
  if (said) return said as Delimiter
  const scored = DELIMITERS.map((delimiter) => {
    const widths: number[] = []
    const rows = csvRows(text, delimiter)
    for (let step = rows.next(); !step.done && widths.length < SAMPLE; step = rows.next())
      widths.push(step.value.length)
    const [first = 1] = widths
    const alike = widths.filter((width) => width === first).length
    return { delimiter, score: first > 1 ? first * (alike / widths.length) : 0 }
  })
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

/** Without the line in which Excel names its delimiter. */
export const withoutHint = (text: string): string => text.replace(/^sep=[,;\t]\r?\n/, '')
