import type { Readable } from 'node:stream'

/** First and last byte, both included, as HTTP counts them. */
export interface ByteRange {
  start: number
  end: number
}

/** What a content is made from: a file on this machine, or bytes in memory. */
export type Source = { path: string } | { bytes: Buffer }

/**
 * Where contents are kept. Keys are made by us (letters, digits, `/`, `.`, `-`); one is written once and never changed, so
 * nothing here locks. `file-store-contract.ts` says what every implementation owes.
 */
export interface FileStore {
  /** Whole or not at all; on the disk when this returns. The file at `path` may be moved away. */
  put(key: string, source: Source): Promise<void>
  /** The content or a part of it; undefined when there is none under this key. */
  open(key: string, range?: ByteRange): Promise<Readable | undefined>
  /** Keeps a content under one more key, whole or not at all, independent of the first. False: there is none under `from`. */
  copy(from: string, to: string): Promise<boolean>
  /** Nothing happens when it is not there. */
  remove(key: string): Promise<void>
}
