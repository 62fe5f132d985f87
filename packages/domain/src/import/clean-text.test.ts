import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { line, paragraph } from '../text.ts'
import { cleanLine, cleanParagraph, safeUrl } from './clean-text.ts'

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('\u0000', '\ud800', '\udc00', '\u2028', '\n', '🙂', 'ā'), fc.string()),
})

describe('[IM2] texts of a file', () => {
  it('are always texts of the product when they were cleaned', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(line(20).safeParse(cleanLine(text, 20, '–').text).success).toBe(true)
        expect(paragraph(20).safeParse(cleanParagraph(text, 20).text).success).toBe(true)
      }),
    )
  })

  it('say what happened to them', () => {
    expect(cleanLine('  A line \n of two ', 80, '–')).toEqual({ text: 'A line of two', cleaned: false, cut: false })
    expect(cleanLine('\u0007bell', 80, '–')).toMatchObject({ text: 'bell', cleaned: true })
    expect(cleanLine('   ', 80, 'Untitled').text).toBe('Untitled')
    expect(cleanParagraph('half \ud83d of one', 80)).toEqual({ text: 'half \ufffd of one', cleaned: true, cut: false })
    expect(cleanParagraph('12345🙂', 6)).toEqual({ text: '12345', cleaned: false, cut: true })
    expect(cleanParagraph('Rīga\n\tLīgo', 80)).toEqual({ text: 'Rīga\n\tLīgo', cleaned: false, cut: false })
  })
})

describe('[IM2] addresses of a file', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    'file:///etc/passwd',
    '//elsewhere.example',
    'http:/\\elsewhere.example',
    'https://exa\tmple.org',
    '',
    `https://example.org/${'a'.repeat(3000)}`,
  ])('%s is refused', (url) => {
    expect(safeUrl(url)).toBeNull()
  })

  it.each(['https://example.org/a?b=c#d', 'HTTP://example.org', 'https://rīga.lv/ā'])('%s is kept', (url) => {
    expect(safeUrl(url)).toBe(url)
  })
})
