/** A box of an ISO base media file (ISO/IEC 14496-12, 4.2), by its places in the file. */
export interface Box {
  type: string
  /** Where it begins, its contents begin, and it ends. */
  at: number
  start: number
  end: number
}

/** The boxes that lie side by side in a part of a file; undefined when they do not fill it. */
export function boxesIn(source: Buffer, from: number, to: number): Box[] | undefined {
  const boxes: Box[] = []
  let at = from
  while (at < to) {
    if (at + 8 > to) return undefined
    const size = source.readUInt32BE(at)
    const isLarge = size === 1
    if (isLarge && at + 16 > to) return undefined
    const start = at + (isLarge ? 16 : 8)
    const end = size === 0 ? to : at + (isLarge ? Number(source.readBigUInt64BE(at + 8)) : size)
    if (end < start || end > to) return undefined
    boxes.push({ type: source.toString('latin1', at + 4, at + 8), at, start, end })
    at = end
  }
  return boxes
}

/** Reads numbers of several widths one after the other; throws a `RangeError` behind the end. */
export class NumberReader {
  #at: number
  readonly #source: Buffer

  constructor(source: Buffer, { start, end }: Pick<Box, 'start' | 'end'>) {
    this.#source = source.subarray(0, end)
    this.#at = start
  }

  /** `bytes` is 0, 1, 2, 4 or 8; a number without bytes is 0. */
  next(bytes: number): number {
    const at = this.#at
    this.#at += bytes
    if (bytes === 0) return 0
    return bytes === 8 ? Number(this.#source.readBigUInt64BE(at)) : this.#source.readUIntBE(at, bytes)
  }

  get rest(): number {
    return this.#at
  }
}
