import sharp, { type Sharp } from 'sharp'
import { decodeHeic, measureHeic } from './heic.ts'

/** Kinds of pictures of which small ones are made; HEIC too, by a decoder of its own. */
const READABLE = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'])
const HEIC = 'image/heic'

/**
 * Above it a picture is a file like any other: a few kilobytes may unpack to gigabytes. The largest sensors of phones have 200
 * megapixels; those use them for a few at a time.
 */
const MAX_PIXELS = 110_000_000

/** What one picture may take, in seconds of work. */
const PATIENCE_S = 15

/** Pixels for twice the width of a card's face, and for a large screen. */
export const SIZES = { face: { width: 576, height: 576 }, preview: { width: 1600, height: 1600 } } as const
export type Size = keyof typeof SIZES

// One core stays free for those who plan: pictures can wait, commands cannot.
sharp.concurrency(1)
sharp.cache(false)

const opened = (source: Buffer): Sharp =>
  sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true })

/** Width and height as a person sees it; null when it is none that we show. */
export async function measurePicture(source: Buffer, mime: string) {
  if (mime === HEIC) return (await measureHeic(source)) ?? null
  if (!READABLE.has(mime)) return null
  try {
    const { width, height, orientation = 1 } = await opened(source).metadata()
    if (width * height > MAX_PIXELS) return null
    // From the fifth on, the sides change places.
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}

async function openedHeic(source: Buffer): Promise<Sharp> {
  const decoded = await decodeHeic(source)
  if (!decoded) throw new Error('no picture')
  const { width, height, pixels } = decoded
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

let queue: Promise<unknown> = Promise.resolve()

/** A smaller WebP, upright and without anything but pixels; one at a time. Undefined: it cannot be read. */
export function shrinkPicture(source: Buffer, mime: string, size: Size): Promise<Buffer | undefined> {
  const work = async () => {
    try {
      const picture = mime === HEIC ? await openedHeic(source) : opened(source)
      return await picture
        .autoOrient()
        .resize({ ...SIZES[size], fit: 'inside', withoutEnlargement: true })
        .timeout({ seconds: PATIENCE_S })
        .webp({ quality: 78 })
        .toBuffer()
    } catch {
      return undefined
    }
  }
  const turn = queue.then(work)
  queue = turn
  return turn
}
