import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { measurePicture, SIZES, shrinkPicture } from './picture.ts'
import { withoutMetadata } from './picture-metadata.ts'

/** A picture wider than high with a place, a text and a rotation in it. */
const photo = (format: 'jpeg' | 'png' | 'webp', progressive = false) =>
  sharp({
    create: {
      width: 80,
      height: 40,
      channels: 3,
      background: '#c0603a',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .withExif({
      IFD0: { Copyright: 'Secret Owner' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 56/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '24/1 6/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .toFormat(format, format === 'webp' ? {} : { progressive })
    .toBuffer()

const pixelsOf = (picture: Buffer) => sharp(picture).raw().toBuffer()

describe.each(['jpeg', 'png', 'webp'] as const)('[F3] [I2] a photo as %s', (format) => {
  test('loses its place and its texts, and not a pixel', async () => {
    const source = await photo(format)
    expect((await sharp(source).metadata()).exif).toBeDefined()
    const clean = withoutMetadata(source, `image/${format}`)!
    const metadata = await sharp(clean).metadata()
    // Which side is up is all that may stay.
    expect(metadata.exif?.length ?? 0).toBeLessThan(40)
    expect(clean.includes('Secret Owner')).toBe(false)
    expect(metadata.icc).toBeDefined()
    expect((await pixelsOf(clean)).equals(await pixelsOf(source))).toBe(true)
  })

  test('without its last bytes is no picture and is not touched', async () => {
    const source = await photo(format)
    expect(withoutMetadata(source.subarray(0, source.length >> 1), `image/${format}`)).toBeUndefined()
  })
})

test('a JPEG keeps which side is up, and loses what phones hide behind its end', async () => {
  for (const progressive of [false, true]) {
    const source = await photo('jpeg', progressive)
    const clean = withoutMetadata(Buffer.concat([source, Buffer.from('a film with a place')]), 'image/jpeg')!
    expect((await sharp(clean).metadata()).orientation).toBe(6)
    expect(clean.includes('a film')).toBe(false)
    expect(await measurePicture(clean, 'image/jpeg')).toEqual({ width: 40, height: 80 })
  }
})

test('cleaning what is clean changes nothing', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const clean = withoutMetadata(await photo(format), `image/${format}`)!
    expect(withoutMetadata(clean, `image/${format}`)?.equals(clean)).toBe(true)
  }
})

test('arbitrary bytes never break the cleaning', async () => {
  const source = await photo('jpeg')
  for (let seed = 1; seed < 2000; seed++) {
    const broken = Buffer.from(source)
    broken[2 + ((seed * 7919) % (source.length - 2))] = (seed * 104_729) % 256
    expect(() => withoutMetadata(broken, 'image/jpeg')).not.toThrow()
  }
})

test('a preview is small, upright and has nothing but pixels', async () => {
  const source = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: 'teal' } })
    .withMetadata({ orientation: 8 })
    .jpeg()
    .toBuffer()
  for (const size of ['face', 'preview'] as const) {
    const metadata = await sharp(await shrinkPicture(source, 'image/jpeg', size)).metadata()
    expect(metadata).toMatchObject({ format: 'webp', height: SIZES[size].height, width: SIZES[size].width / 2 })
    expect([metadata.exif, metadata.icc, metadata.xmp]).toEqual([undefined, undefined, undefined])
  }
})

test('a small picture is not made larger', async () => {
  const source = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  expect(await sharp(await shrinkPicture(source, 'image/png', 'preview')).metadata()).toMatchObject({
    width: 30,
    height: 20,
  })
})

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

test('[I1] a bomb, a text and half a picture are files without a preview', async () => {
  // 20,000 × 20,000 pixels in 50 kB.
  const bomb = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', Buffer.from('00004e2000004e200100000000', 'hex')),
    pngChunk('IDAT', deflateSync(Buffer.alloc(20_000 * 2501))),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
  expect(bomb.length).toBeLessThan(60_000)
  expect(await measurePicture(bomb, 'image/png')).toBeNull()
  expect(await shrinkPicture(bomb, 'image/png', 'face')).toBeUndefined()
  expect(await measurePicture(Buffer.from('no picture'), 'image/png')).toBeNull()
  expect(await shrinkPicture((await photo('jpeg')).subarray(0, 300), 'image/jpeg', 'face')).toBeUndefined()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>')
  expect(await measurePicture(svg, 'text/plain')).toBeNull()
})
