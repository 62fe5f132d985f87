import { extname } from 'node:path'

/** What a file is, by its first bytes. Never what its sender says of it. */
const SIGNATURES: readonly [mime: string, at: number, bytes: string][] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/heic', 4, 'ftypheic'],
  ['image/heic', 4, 'ftypheix'],
  ['image/heic', 4, 'ftypheim'],
  ['image/heic', 4, 'ftypheis'],
  ['image/heic', 4, 'ftypmif1'],
  ['image/heic-sequence', 4, 'ftyphevc'],
  ['image/heic-sequence', 4, 'ftyphevx'],
  ['image/heic-sequence', 4, 'ftyphevm'],
  ['image/heic-sequence', 4, 'ftyphevs'],
  ['image/heic-sequence', 4, 'ftypmsf1'],
  ['image/avif-sequence', 4, 'ftypavis'],
  ['image/tiff', 0, 'II*\0'],
  ['image/tiff', 0, 'MM\0*'],
  ['image/bmp', 0, 'BM'],
  ['application/pdf', 0, '%PDF-'],
  ['application/zip', 0, 'PK\x03\x04'],
  ['application/zip', 0, 'PK\x05\x06'],
  ['application/gzip', 0, '\x1f\x8b'],
  ['application/x-7z-compressed', 0, "7z\xbc\xaf'\x1c"],
  ['application/vnd.rar', 0, 'Rar!\x1a\x07'],
  ['application/x-ole-storage', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['application/rtf', 0, '{\\rtf'],
  ['video/quicktime', 4, 'ftypqt'],
  ['audio/mp4', 4, 'ftypM4A'],
  ['video/mp4', 4, 'ftyp'],
  ['video/webm', 0, '\x1aE\xdf\xa3'],
  ['audio/mpeg', 0, 'ID3'],
  ['audio/mpeg', 0, '\xff\xfb'],
  ['audio/ogg', 0, 'OggS'],
  ['audio/flac', 0, 'fLaC'],
  ['audio/wav', 8, 'WAVE'],
]

/** Inside a container the bytes say "archive"; which office document it is may be told by the name, as none of them is shown. */
const BY_ENDING: Record<string, Record<string, string>> = {
  'application/zip': {
    '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    '.odt': 'application/vnd.oasis.opendocument.text',
    '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
    '.odp': 'application/vnd.oasis.opendocument.presentation',
    '.epub': 'application/epub+zip',
  },
  'application/x-ole-storage': {
    '.doc': 'application/msword',
    '.xls': 'application/vnd.ms-excel',
    '.ppt': 'application/vnd.ms-powerpoint',
    '.msg': 'application/vnd.ms-outlook',
  },
  'text/plain': { '.csv': 'text/csv', '.md': 'text/markdown' },
}

/** As many bytes as `fileType` wants to see. */
export const HEAD_BYTES = 4096

export function fileType(head: Buffer, name: string): string {
  const found = SIGNATURES.find(([, at, bytes]) =>
    head.subarray(at, at + bytes.length).equals(Buffer.from(bytes, 'latin1')),
  )
  const mime = found?.[0] ?? (isText(head) ? 'text/plain' : 'application/octet-stream')
  return BY_ENDING[mime]?.[extname(name).toLowerCase()] ?? mime
}

/** UTF-8 without control characters; the last bytes may be half a character. HTML and SVG are text: never shown as such. */
function isText(head: Buffer): boolean {
  const whole = head.length < HEAD_BYTES ? head : head.subarray(0, -3)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(whole, { stream: head.length >= HEAD_BYTES })
    return !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)
  } catch {
    return false
  }
}
