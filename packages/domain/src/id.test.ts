import { expect, it } from 'vitest'
import { derivedId, fnv1a, ID_ALPHABET, Id, idFrom } from './id.ts'

it('[C5] an id is twelve letters and digits', () => {
  expect(Id.safeParse('card00000001').success).toBe(true)
  for (const text of ['', 'card0000001', 'card000000001', 'card0000000-', 'card0000000ä', 'card00000001\n'])
    expect(Id.safeParse(text).success).toBe(false)
})

it('uses every character equally: bytes above the last full round are skipped', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  let at = 0
  const next = (count: number) => {
    const part = bytes.slice(at, at + count)
    at = (at + count) % bytes.length
    return part
  }
  expect(idFrom(next)).toBe(ID_ALPHABET.slice(0, 12))
  expect(idFrom(() => new Uint8Array([255, 250, 248, 61]))).toBe('z'.repeat(12))
})

it('hashes as FNV-1a with 128 bits is published', () => {
  const published = [
    ['', '6c62272e07bb014262b821756295c58d'],
    ['a', 'd228cb696f1a8caf78912b704e4a8964'],
    ['ab', '08809544bbab1be95aa0733055b69a62'],
    ['abc', 'a68d622cec8b5822836dbc7977af7f3b'],
  ] as const
  for (const [text, hash] of published) expect(fnv1a(text).toString(16).padStart(32, '0')).toBe(hash)
})

it('derives the same id from the same parts, and another from others', () => {
  const ids = Array.from({ length: 2000 }, (_, n) => derivedId('card00000001', String(n)))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => Id.safeParse(id).success)).toBe(true)
  expect(derivedId('card00000001', '0')).toBe(ids[0])
  expect(derivedId('a', 'bc')).not.toBe(derivedId('ab', 'c'))
})
