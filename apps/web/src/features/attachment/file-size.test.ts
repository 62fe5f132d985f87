import { expect, test } from 'vitest'
import { formatSize } from './file-size.ts'

test.each([
  [0, 'en', '0 bytes'],
  [999, 'en', '999 bytes'],
  [1000, 'en', '1 kB'],
  [3_440_000, 'en', '3.4 MB'],
  [3_440_000, 'lv', '3,4 MB'],
  [25_000_000, 'lt', '25 MB'],
  [999_999_999_999, 'en', '1,000 GB'],
])('%i bytes in %s are %s', (bytes, locale, text) => {
  expect(formatSize(bytes, locale).replace(/\u00a0/g, ' ')).toBe(text)
})
