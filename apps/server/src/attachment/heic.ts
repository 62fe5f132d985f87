import { Worker } from 'node:worker_threads'

/** Phones write up to 48 megapixels as HEIC; with the decoder's own copies those take 350 MB while they are decoded. */
const MAX_PIXELS = 50_000_000
const MAX_BYTES = 512 * 2 ** 20

/** What one picture may take; 48 megapixels take little more than a second. */
const PATIENCE_MS = 15_000

interface Pixels {
  width: number
  height: number
  /** Red, green and blue, row by row. */
  pixels: Uint8Array
}

/**
 * Width and height of a HEIC as a person sees it; undefined when it is none that we can show. The decoder is WebAssembly in a thread
 * of its own: whatever a hostile file does to it ends with that thread, after some seconds and within some memory.
 */
export const measureHeic = (source: Buffer) => ask<Omit<Pixels, 'pixels'>>(source, 'size')

/** The picture upright; undefined when it cannot be read. */
export const decodeHeic = (source: Buffer) => ask<Pixels>(source, 'pixels')

let queue: Promise<unknown> = Promise.resolve()

/** One picture at a time, or several would share no bound. */
function ask<Answer>(source: Buffer, wants: 'size' | 'pixels'): Promise<Answer | undefined> {
  const turn = queue.then(() => decode<Answer>(source, wants))
  queue = turn
  return turn
}

function decode<Answer>(source: Buffer, wants: 'size' | 'pixels'): Promise<Answer | undefined> {
  const worker = new Worker(new URL('./heic-worker.mjs', import.meta.url), {
    workerData: { source, wants, maxPixels: MAX_PIXELS, maxBytes: MAX_BYTES },
    // Neither flags of a test nor of a debugger; what the decoder prints of a broken file is of no use to anybody.
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  return new Promise((resolve) => {
    const settle = (answer: Answer | null) => {
      clearTimeout(impatient)
      resolve(answer ?? undefined)
      void worker.terminate()
    }
    const impatient = setTimeout(() => settle(null), PATIENCE_MS)
    worker.once('message', settle)
    worker.once('error', () => settle(null))
    worker.once('exit', () => settle(null))
  })
}
