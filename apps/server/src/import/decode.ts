export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1257', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Where a spreadsheet in this language writes files of one byte a letter, it means this one. */
const BALTIC = ['lv', 'lt', 'et']

/**
 * Reads a file as text: by its mark, by the zeros of UTF-16 without one, as UTF-8 if it is, and else as the table of
 * letters of the project's language. Null: it is no text.
 */
export function decodeText(bytes: Buffer, lang: string): { text: string; encoding: Encoding } | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, n) => bytes[n] === byte))?.[0]
  const encoding = marked ?? withoutMark(bytes)
  if (encoding) return read(bytes, encoding)
  return (
    read(bytes, 'utf-8') ?? read(bytes, BALTIC.includes(lang.split('-')[0] ?? '') ? 'windows-1257' : 'windows-1252')
  )
}

function withoutMark(bytes: Buffer): Encoding | undefined {
  const head = bytes.subarray(0, 64)
  const zeros = (offset: number) => head.filter((byte, n) => n % 2 === offset && byte === 0).length
  const most = head.length / 4
  if (head.length >= 4 && zeros(1) > most && zeros(0) === 0) return 'utf-16le'
  return head.length >= 4 && zeros(0) > most && zeros(1) === 0 ? 'utf-16be' : undefined
}

function read(bytes: Buffer, encoding: Encoding): { text: string; encoding: Encoding } | null {
  // A byte of zero is in no text of one byte a letter.
  if (encoding.startsWith('windows') && bytes.includes(0)) return null
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}
