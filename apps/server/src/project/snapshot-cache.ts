import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type pg from 'pg'
import { readSnapshotText, type SnapshotText } from './store.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

export interface StoredSnapshot {
  version: number
  /** Id of the command that made it: two histories may have the same version. */
  last: string | null
  body: Buffer
}

/**
 * How many versions a stored snapshot may be behind. The reader catches up from the log anyway, so an open board
 * where cards move all day is printed and compressed once in a while, not once per reader.
 */
const MAX_BEHIND = 100
const MAX_BYTES = 64 * 1024 * 1024
/** How long a text waits that was read for another purpose: the reader who caused it comes at once. */
const OFFER_MS = 5_000

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Brotli level 5: within 5 % of the size of level 9 here at a third of its time. */
function compress(text: string, encoding: Encoding): Promise<Buffer> | Buffer {
  if (encoding === 'br') {
    const size = Buffer.byteLength(text)
    return brotli(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: size },
    })
  }
  return encoding === 'gzip' ? zip(text, { level: 6 }) : Buffer.from(text)
}

/** Compressed snapshots, the least recently used ones let go. */
export class SnapshotCache {
  readonly #pool: pg.Pool
  readonly #stored = new Map<string, StoredSnapshot>()
  readonly #making = new Map<string, Promise<StoredSnapshot | undefined>>()
  /** Texts that were read a moment ago, to make the warm copy. */
  readonly #offered = new Map<string, SnapshotText>()
  #bytes = 0

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** The whole project as it was just printed: the next one who opens it needs no second reading. */
  offer(projectId: string, row: SnapshotText): void {
    this.#offered.set(projectId, row)
    setTimeout(() => {
      if (this.#offered.get(projectId) === row) this.#offered.delete(projectId)
    }, OFFER_MS).unref()
  }

  async get(projectId: string, head: number, encoding: Encoding): Promise<StoredSnapshot | undefined> {
    const key = `${projectId} ${encoding}`
    const stored = this.#stored.get(key)
    if (stored && head - stored.version <= MAX_BEHIND) {
      this.#stored.delete(key)
      this.#stored.set(key, stored)
      return stored
    }
    const making = this.#making.get(key) ?? this.#make(projectId, head, encoding, key)
    this.#making.set(key, making)
    return making.finally(() => this.#making.delete(key))
  }

  async #make(projectId: string, head: number, encoding: Encoding, key: string) {
    const offered = this.#offered.get(projectId)
    const row = offered?.version === head ? offered : await readSnapshotText(this.#pool, projectId)
    if (!row) return undefined
    const snapshot = { version: row.version, last: row.last, body: await compress(row.text, encoding) }
    this.#forget(key)
    this.#stored.set(key, snapshot)
    this.#bytes += snapshot.body.length
    for (const oldest of this.#stored.keys()) {
      if (this.#bytes <= MAX_BYTES || oldest === key) break
      this.#forget(oldest)
    }
    return snapshot
  }

  #forget(key: string): void {
    this.#bytes -= this.#stored.get(key)?.body.length ?? 0
    this.#stored.delete(key)
  }
}
