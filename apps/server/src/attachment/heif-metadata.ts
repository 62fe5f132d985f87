import { type Box, boxesIn, NumberReader } from './boxes.ts'

/** Items that only tell (ISO/IEC 23008-12, annex A): Exif, XMP and other documents. */
const ITEMS_THAT_TELL = new Set(['Exif', 'mime', 'uri '])
/** Properties that tell a time or words (6.5.20 and what follows). */
const PROPERTIES_THAT_TELL = new Set(['crtt', 'mdft', 'udes', 'altt'])
/** What else a phone puts into the description of a picture. */
const PARTS_THAT_TELL = new Set(['udta', 'uuid', 'xml ', 'bxml', 'free', 'skip'])

interface Extent {
  start: number
  end: number
}

/**
 * A HEIC or AVIF without what a camera wrote beside its pixels. A picture says in bytes from the start of the file where its parts
 * lie, so nothing is moved: what tells is filled with zeros. Of the data only what a picture is made of stays; films and
 * whatever follows the boxes go. Which side is up is told by a property and stays. Undefined: not made as the format says.
 */
export function withoutHeifMetadata(source: Buffer): Buffer | undefined {
  try {
    const boxes = wholeBoxes(source)
    const meta = boxes.find(({ type }) => type === 'meta')
    if (boxes[0]?.type !== 'ftyp' || !meta) return undefined
    const clean = Buffer.from(source.subarray(0, boxes.at(-1)?.end))
    const kept = cleanMeta(clean, source, meta)
    if (!kept) return undefined
    for (const box of boxes) {
      if (box.type === 'mdat') keepOnly(clean, source, box, kept)
      else if (box !== meta && box.type !== 'ftyp') forget(clean, box)
    }
    return clean
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The boxes up to the first thing that is none: some phones hang a film behind a picture. */
function wholeBoxes(source: Buffer): Box[] {
  const whole: Box[] = []
  for (let at = 0; at + 8 <= source.length; ) {
    const size = source.readUInt32BE(at)
    const end = size === 0 ? source.length : size === 1 ? Number(source.readBigUInt64BE(at + 8)) + at : at + size
    const [box] = boxesIn(source, at, Math.min(end, source.length)) ?? []
    if (!box || end > source.length) break
    whole.push(box)
    at = end
  }
  return whole
}

/** Clears the description of the picture; where its pixels lie, or undefined. */
function cleanMeta(clean: Buffer, source: Buffer, meta: Box): Extent[] | undefined {
  // A full box: four bytes of version and flags come first.
  const parts = boxesIn(source, meta.start + 4, meta.end)
  const part = (type: string) => parts?.find((box) => box.type === type)
  const [iinf, iloc] = [part('iinf'), part('iloc')]
  if (!parts || !iinf || !iloc) return undefined
  const types = itemTypes(source, iinf)
  const idat = part('idat')
  const [kept, told]: [Extent[], Extent[]] = [[], []]
  for (const { id, inMeta, extents } of locations(source, iloc)) {
    const base = inMeta ? (idat?.start ?? 0) : 0
    const places = extents.map(({ start, end }) => ({ start: base + start, end: Math.min(base + end, source.length) }))
    const list = ITEMS_THAT_TELL.has(types.get(id) ?? 'mime') ? told : kept
    list.push(...places)
  }
  for (const { start, end } of merged(told)) clean.fill(0, start, end)
  const properties = part('iprp')
  for (const list of (properties && boxesIn(source, properties.start, properties.end)) ?? []) {
    if (list.type !== 'ipco') continue
    for (const box of boxesIn(source, list.start, list.end) ?? [])
      if (PROPERTIES_THAT_TELL.has(box.type)) forget(clean, box)
  }
  for (const box of parts) if (PARTS_THAT_TELL.has(box.type)) forget(clean, box)
  return kept
}

/** What each item is. Older entries without a type are documents. */
function itemTypes(source: Buffer, iinf: Box): Map<number, string> {
  const version = source[iinf.start] ?? 0
  const entries = boxesIn(source, iinf.start + (version === 0 ? 6 : 8), iinf.end) ?? []
  const types = new Map<number, string>()
  for (const entry of entries) {
    const of = source[entry.start] ?? 0
    const numbers = new NumberReader(source, { start: entry.start + 4, end: entry.end })
    const id = numbers.next(of === 3 ? 4 : 2)
    numbers.next(2)
    types.set(id, of < 2 ? 'mime' : source.toString('latin1', numbers.rest, numbers.rest + 4))
  }
  return types
}

interface Location {
  id: number
  /** Counted from the data inside of the description, not from the start of the file. */
  inMeta: boolean
  extents: Extent[]
}

function locations(source: Buffer, iloc: Box): Location[] {
  const version = source[iloc.start] ?? 0
  const numbers = new NumberReader(source, { start: iloc.start + 4, end: iloc.end })
  const widths = numbers.next(2)
  const [offset, length, base, index] = [12, 8, 4, 0].map((shift) => (widths >> shift) & 15) as [
    number,
    number,
    number,
    number,
  ]
  const count = numbers.next(version < 2 ? 2 : 4)
  // Parts that take no room could be without number.
  if (offset + length === 0) throw new RangeError('parts without a place')
  const found: Location[] = []
  for (let n = 0; n < count; n++) {
    const id = numbers.next(version < 2 ? 2 : 4)
    const method = version === 0 ? 0 : numbers.next(2) & 15
    numbers.next(2)
    const from = numbers.next(base)
    const extents: Extent[] = []
    for (let left = numbers.next(2); left > 0; left--) {
      if (version > 0) numbers.next(index)
      const start = from + numbers.next(offset)
      const size = numbers.next(length)
      // No length: up to the end.
      extents.push({ start, end: size === 0 ? Number.MAX_SAFE_INTEGER : start + size })
    }
    // Made of other items: it has no data of its own.
    if (method < 2) found.push({ id, inMeta: method === 1, extents })
  }
  return found
}

/** The same places, each once: a file may name one a thousand times. */
function merged(extents: readonly Extent[]): Extent[] {
  const whole: Extent[] = []
  for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else if (start < end) whole.push({ start, end })
  }
  return whole
}

/** Leaves a hole of the same size. */
function forget(clean: Buffer, { at, start, end }: Box): void {
  clean.write('free', at + 4, 'latin1')
  clean.fill(0, start, end)
}

function keepOnly(clean: Buffer, source: Buffer, box: Box, kept: readonly Extent[]): void {
  clean.fill(0, box.start, box.end)
  for (const { start, end } of merged(kept)) {
    const [from, to] = [Math.max(start, box.start), Math.min(end, box.end)]
    if (from < to) source.copy(clean, from, from, to)
  }
}
