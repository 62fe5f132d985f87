import { csvRows, type Delimiter, guessDelimiter, withoutHint } from '@meanwhile/domain/csv/rows'
import { type FileFault, faultAt, isFault } from '@meanwhile/domain/import/fault'
import type { TrelloBoard } from '@meanwhile/domain/trello/board'
import { readTrelloBoard } from '@meanwhile/domain/trello/read-board'
import type { ImportKind } from './data.ts'
import { decodeText, type Encoding } from './decode.ts'
import { inSlices } from './in-slices.ts'

export interface TableFile {
  header: string[]
  rows: string[][]
  delimiter: Delimiter
  encoding: Encoding
}

/** What a file seems to be, by its first sign; what it is will show when it is read. */
export function kindOf(content: Buffer): ImportKind {
  const head = content.subarray(0, 256).toString('latin1')
  // The zeros are those of UTF-16, the others the marks that texts begin with.
  return /^[\s\0\u00ef\u00bb\u00bf\u00fe\u00ff]*[{[]/.test(head) ? 'trello' : 'csv'
}

export async function readTrelloFile(content: Buffer, lang: string): Promise<TrelloBoard | FileFault> {
  const decoded = decodeText(content, lang)
  return decoded ? inSlices(readTrelloBoard(decoded.text)) : faultAt('not-text')
}

/** `wanted`: the person says what stands between two columns; else it is guessed. */
export async function readTableFile(
  content: Buffer,
  lang: string,
  wanted: Delimiter | undefined,
): Promise<TableFile | FileFault> {
  const decoded = decodeText(content, lang)
  if (!decoded) return faultAt('not-text')
  const delimiter = wanted ?? guessDelimiter(decoded.text)
  const rows: string[][] = []
  const fault = await inSlices(csvRows(withoutHint(decoded.text), delimiter), (row) => rows.push(row))
  if (fault && isFault(fault)) return fault
  const [header, ...body] = rows
  return header && body.length > 0 ? { header, rows: body, delimiter, encoding: decoded.encoding } : faultAt('no-rows')
}
