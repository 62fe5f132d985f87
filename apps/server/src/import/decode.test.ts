import { expect, test } from 'vitest'
import { decodeText } from './decode.ts'

const TEXT = 'Nosaukums;Termiņš\nRīga, Šiauliai;1'
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()

test.each<[string, Buffer, string]>([
  ['utf-8', Buffer.from(TEXT), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
  ['UTF-16 as Excel writes it', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
  ['UTF-16, the other way round', swapped(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), 'utf-16be'],
])('[IM9] %s is read', (_what, bytes, encoding) => {
  expect(decodeText(bytes, 'lv')).toEqual({ text: TEXT, encoding })
})

test('[IM9] one byte a letter is read in the letters of the project', () => {
  const riga = Buffer.from([0x52, 0xee, 0x67, 0x61])
  expect(decodeText(riga, 'lv')).toEqual({ text: 'Rīga', encoding: 'windows-1257' })
  expect(decodeText(riga, 'pt-PT')).toEqual({ text: 'Rîga', encoding: 'windows-1252' })
})

test('[IM1] a picture is no text', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52])
  expect(decodeText(png, 'lv')).toBeNull()
})
