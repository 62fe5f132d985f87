import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** More came than may be attached. */
export class TooLargeError extends Error {}

/** An upload that is older than this is one that a crash interrupted. */
const ABANDONED_MS = 24 * 3_600_000

/**
 * Writes what arrives into a file of its own and answers its path; whoever asked removes it. When the sender goes away or
 * sends too much, nothing is left.
 */
export async function receive(source: Readable, folder: string, maxBytes: number): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, randomBytes(12).toString('hex'))
  let bytes = 0
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(bytes > maxBytes ? new TooLargeError() : null, chunk)
    },
  })
  try {
    // The request itself stays open: the answer goes the same way.
    source.on('aborted', () => meter.destroy(new Error('the sender went away')))
    await pipeline(source.pipe(meter), createWriteStream(path, { flags: 'wx' }))
    return path
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    source.unpipe(meter)
  }
}

/** Removes what uploads left that a crash interrupted. */
export async function sweepIncoming(folder: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found && now - found.mtimeMs > ABANDONED_MS) await rm(path, { force: true })
  }
}
