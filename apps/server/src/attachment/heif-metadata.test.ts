import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { withoutMetadata } from './picture-metadata.ts'

const pixelsOf = (picture: Buffer) => sharp(picture).raw().toBuffer()

/** A picture with a place, words and XMP in it. */
const photo = () =>
  sharp({
    create: {
      width: 96,
      height: 64,
      channels: 3,
      background: '#c0603a',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .withExif({
      IFD0: { Copyright: 'Secret Owner' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 56/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '24/1 6/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Secret words</x:xmpmeta>')
    .avif({ lossless: true })
    .toBuffer()

/** HEIC and AVIF are one container; only what codes the pixels differs, and nothing here reads pixels. */
const asHeic = (picture: Buffer) => {
  const heic = Buffer.from(picture)
  heic.write('heic', 8, 'latin1')
  return heic
}

const box = (type: string, content: string) => {
  const made = Buffer.from(`\0\0\0\0${type}${content}`, 'latin1')
  made.writeUInt32BE(made.length)
  return made
}

describe('[F3] [I2] a photo as HEIC or AVIF', () => {
  test('loses its place and its words, and not a pixel', async () => {
    const source = await photo()
    expect((await sharp(source).metadata()).exif).toBeDefined()
    expect(source.includes('Secret Owner') && source.includes('Secret words')).toBe(true)
    const clean = withoutMetadata(source, 'image/avif')!
    expect(clean.includes('Secret')).toBe(false)
    expect(clean.length).toBe(source.length)
    expect((await sharp(clean).metadata()).exif?.some((byte) => byte !== 0) ?? false).toBe(false)
    expect((await pixelsOf(clean)).equals(await pixelsOf(source))).toBe(true)
    const heic = withoutMetadata(asHeic(source), 'image/heic')!
    expect(heic.subarray(12).equals(clean.subarray(12))).toBe(true)
  })

  test('is done once and for all: a clean picture stays as it is', async () => {
    const clean = withoutMetadata(await photo(), 'image/avif')!
    expect(withoutMetadata(clean, 'image/avif')!.equals(clean)).toBe(true)
  })

  test('loses the film and the notes that a phone hangs behind it, in a box or in none', async () => {
    const source = await photo()
    const film = Buffer.concat([
      source,
      box('mpvd', 'Secret film'),
      box('uuid', 'Secret note'),
      Buffer.from('SEFT Secret end'),
    ])
    const clean = withoutMetadata(film, 'image/avif')!
    expect(clean.includes('Secret')).toBe(false)
    expect((await pixelsOf(clean)).equals(await pixelsOf(source))).toBe(true)
  })

  test('cut short at any place or full of nonsense it is no picture, and nothing hangs or throws', async () => {
    const source = await photo()
    for (let length = 16; length < source.length; length += 7) {
      const clean = withoutMetadata(asHeic(source.subarray(0, length)), 'image/heic')
      expect(clean === undefined || !clean.includes('Secret Owner')).toBe(true)
    }
    for (let n = 0; n < 400; n++) {
      const wrong = asHeic(source)
      for (let at = 20 + (n % 7); at < 500; at += 37 + (n % 11)) wrong[at] = (at * 31 + n * 17) % 256
      withoutMetadata(wrong, 'image/heic')
    }
  })
})
