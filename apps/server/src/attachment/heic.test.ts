import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decodeHeic, measureHeic } from './heic.ts'
import { measurePicture, shrinkPicture } from './picture.ts'
import { withoutMetadata } from './picture-metadata.ts'

const photo = readFileSync(new URL('../../test/pictures/photo.heic', import.meta.url))

test('[F3] a real HEIC loses its place and its owner, and not a pixel', async () => {
  const clean = withoutMetadata(photo, 'image/heic')!
  expect(photo.includes('Secret Owner')).toBe(true)
  expect(clean.includes('Secret Owner')).toBe(false)
  expect((await decodeHeic(clean))?.pixels).toEqual((await decodeHeic(photo))?.pixels)
})

test('a HEIC is measured and shown in small like other pictures', async () => {
  const clean = withoutMetadata(photo, 'image/heic')!
  expect(await measurePicture(clean, 'image/heic')).toEqual({ width: 120, height: 80 })
  const small = (await shrinkPicture(clean, 'image/heic', 'face'))!
  expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: 120, height: 80 })
  const colourAt = async (left: number) => [
    ...(await sharp(small).extract({ left, top: 40, width: 1, height: 1 }).raw().toBuffer()),
  ]
  const [red, blue] = [await colourAt(20), await colourAt(100)]
  for (const [index, value] of [200, 30, 30].entries()) {
    expect(Math.abs((red[index] ?? 0) - value)).toBeLessThan(16)
    expect(Math.abs((blue[2 - index] ?? 0) - value)).toBeLessThan(16)
  }
})

/** The picture says in its `ispe` how large it is. */
function ofSize(width: number, height: number): Buffer {
  const forged = Buffer.from(photo)
  const at = forged.indexOf('ispe', 0, 'latin1') + 8
  forged.writeUInt32BE(width, at)
  forged.writeUInt32BE(height, at + 4)
  return forged
}

test('[I1] one that is cut short, damaged, or says that it is huge has no preview, and the server lives', async () => {
  expect(await measureHeic(ofSize(60_000, 60_000))).toBeUndefined()
  expect(await decodeHeic(ofSize(60_000, 60_000))).toBeUndefined()
  expect(await decodeHeic(photo.subarray(0, photo.length >> 1))).toBeUndefined()
  expect(await decodeHeic(Buffer.from('no picture'))).toBeUndefined()
  for (let seed = 1; seed <= 12; seed++) {
    const broken = Buffer.from(photo)
    for (let at = 40 + seed; at < broken.length; at += 29 + seed) broken[at] = (at * 31 + seed * 17) % 256
    await decodeHeic(broken)
  }
  // After all that the next one is shown.
  expect(await measureHeic(photo)).toEqual({ width: 120, height: 80 })
})
