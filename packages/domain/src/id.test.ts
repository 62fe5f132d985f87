import { expect, it } from 'vitest'
import { ID_ALPHABET, Id, idFrom } from './id.ts'

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
