import { describe, expect, it } from 'vitest'
import { Day, Instant, Lang, line, paragraph } from './text.ts'

const accepts = (schema: ReturnType<typeof line>, text: string) => schema.safeParse(text).success

describe('line', () => {
  it('trims', () => expect(line(10).parse('  Rīga\t')).toBe('Rīga'))

  it.each(['', '  ', '\n', 'a\nb', 'a\u0000b', 'a\u007fb', 'a\u2028b', 'x'.repeat(11)])('[C5] refuses %j', (text) =>
    expect(accepts(line(10), text)).toBe(false),
  )

  it.each(['a\ud800', '\udc00a', '\ud83e\udd9e'.slice(0, 1)])('[C5] refuses half a surrogate pair, %j', (text) => {
    expect(accepts(line(10), text)).toBe(false)
    expect(accepts(paragraph(10), text)).toBe(false)
  })

  it.each(['x'.repeat(10), '🦞 ok', 'žmogus', '"\\\'', '<b>', 'שלום'])('takes %j', (text) =>
    expect(accepts(line(10), text)).toBe(true),
  )
})

describe('paragraph', () => {
  it.each(['', ' a\n\tb\r\n', '🦞'])('takes %j as it is', (text) => expect(paragraph(10).parse(text)).toBe(text))

  it.each(['a\u0000', 'a\u000b', 'a\u001b[0m', 'x'.repeat(11)])('[C5] refuses %j', (text) =>
    expect(accepts(paragraph(10), text)).toBe(false),
  )
})

describe('Day', () => {
  it.each(['2026-01-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (day) =>
    expect(accepts(Day, day)).toBe(true),
  )

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '26-1-1',
    '',
  ])('[C5] refuses %j', (day) => expect(accepts(Day, day)).toBe(false))
})

it('Instant is what toISOString prints', () => {
  expect(accepts(Instant, new Date(0).toISOString())).toBe(true)
  for (const text of ['2026-01-01', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000+02:00'])
    expect(accepts(Instant, text)).toBe(false)
})

it('Lang is a language, with a region if need be', () => {
  for (const tag of ['lv', 'lt', 'ltg', 'pt-PT']) expect(accepts(Lang, tag)).toBe(true)
  for (const tag of ['', 'LV', 'lv-lv', 'lv_LV', 'latvian', 'lv\n']) expect(accepts(Lang, tag)).toBe(false)
})
