import { withoutHeifMetadata } from './heif-metadata.ts'

/**
 * Pictures without what a camera wrote beside them: place, time, serial number, thumbnail, and whatever follows the picture.
 * Only whole segments are left out or emptied, no pixel changes. Undefined: it is not made as its format says, or it is a series of
 * pictures, in which places may stand in tracks of their own; what they tell would stay in it.
 */
export function withoutMetadata(picture: Buffer, mime: string): Buffer | undefined {
  if (mime === 'image/jpeg') return jpeg(picture)
  if (mime === 'image/png') return png(picture)
  if (mime === 'image/webp') return webp(picture)
  if (mime === 'image/heic' || mime === 'image/avif') return withoutHeifMetadata(picture)
  return mime.endsWith('-sequence') ? undefined : picture
}

// ITU-T T.81, annex B.
const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef
const COM = 0xfe
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7

function jpeg(source: Buffer): Buffer | undefined {
  const kept: Buffer[] = [Buffer.from([0xff, SOI])]
  let orientation = 1
  let at = 2
  for (;;) {
    while (source[at] === 0xff && source[at + 1] === 0xff) at++
    const marker = source[at + 1]
    if (source[at] !== 0xff || marker === undefined) return undefined
    // Behind the end, phones hide a film or a second picture with its own place.
    if (marker === EOI) break
    const length = at + 4 <= source.length ? source.readUInt16BE(at + 2) : 0
    const end = at + 2 + length
    if (length < 2 || end > source.length) return undefined
    const segment = source.subarray(at, end)
    if (marker === APP1) orientation = orientationOf(segment) ?? orientation
    if (mayStay(marker, segment)) kept.push(segment)
    at = end
    if (marker !== SOS) continue
    const next = endOfScan(source, at)
    if (next === undefined) return undefined
    kept.push(source.subarray(at, next))
    at = next
  }
  if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation))
  return Buffer.concat([...kept, Buffer.from([0xff, EOI])])
}

/** Of what programs add, only what changes how the pixels look: density, colour profile, Adobe's colour transform. */
function mayStay(marker: number, segment: Buffer): boolean {
  if (marker === COM) return false
  if (marker < APP0 || marker > APP15) return true
  if (marker === APP2) return segment.subarray(4, 15).toString('latin1') === 'ICC_PROFILE'
  return marker === APP0 || marker === APP14
}

function endOfScan(source: Buffer, from: number): number | undefined {
  let at = source.indexOf(0xff, from)
  while (at !== -1 && at + 1 < source.length) {
    const next = source[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at
    at = source.indexOf(0xff, at + (next === 0xff ? 1 : 2))
  }
  return undefined
}

/** Tag 0x0112 of the first directory of an Exif segment (TIFF 6.0). */
function orientationOf(segment: Buffer): number | undefined {
  const tiff = segment.subarray(10)
  if (segment.subarray(4, 10).toString('latin1') !== 'Exif\0\0' || tiff.length < 8) return undefined
  const little = tiff.subarray(0, 2).toString('latin1') === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.length) return undefined
    if (short(at) !== 0x0112) continue
    const value = short(at + 8)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

/** An Exif segment that says which side is up, and nothing else. */
function orientationSegment(orientation: number): Buffer {
  const segment = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010000000000000000', 'hex')
  segment.writeUInt16BE(orientation, 28)
  return segment
}

/** Chunks that only tell (PNG, third edition, 11.3): words, time, and Exif. */
const PNG_TELLS = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'])

function png(source: Buffer): Buffer | undefined {
  const kept: Buffer[] = [source.subarray(0, 8)]
  for (let at = 8; at + 12 <= source.length; ) {
    const end = at + 12 + source.readUInt32BE(at)
    if (end > source.length) return undefined
    const type = source.toString('latin1', at + 4, at + 8)
    if (!PNG_TELLS.has(type)) kept.push(source.subarray(at, end))
    if (type === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return undefined
}

/** Bits of the extended header that say "there is Exif" and "there is XMP". */
const WEBP_TELLS = 0b0000_1100

function webp(source: Buffer): Buffer | undefined {
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= source.length; ) {
    const size = source.readUInt32LE(at + 4)
    // Chunks begin at even places.
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > source.length) return undefined
    const chunk = Buffer.from(source.subarray(at, end))
    const type = chunk.toString('latin1', 0, 4)
    if (type === 'VP8X' && size >= 1) chunk[8] = (chunk[8] ?? 0) & ~WEBP_TELLS
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk)
    at = end
  }
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept])
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}
