import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRows, DELIMITERS, type Delimiter, guessDelimiter } from './rows.ts'

function read(text: string, delimiter: Delimiter) {
  const rows: string[][] = []
  const steps = csvRows(text, delimiter)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value ?? rows
    rows.push(step.value)
  }
}

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`

describe('[IM9] the rows of a table', () => {
  it('come back as they were written, whatever stands in them', () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'ā', '"', ',', ';', '\t', '\n', '\r', ' ') })
    const rows = fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
    fc.assert(
      fc.property(rows, fc.constantFrom(...DELIMITERS), fc.constantFrom('\n', '\r\n'), (rows, delimiter, newline) => {
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join(newline)
        expect(read(text, delimiter)).toEqual(rows.filter((row) => row.some((one) => one !== '')))
      }),
    )
  })

  it('may end with or without a line break, and be bare', () => {
    expect(read('a,b\r\n1,2\r\n', ',')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(read('a,b\n\n1,', ',')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ])
    expect(read('5" nail,"a ""b""" c', ',')).toEqual([['5" nail', 'a "b" c']])
    expect(read('', ',')).toEqual([])
  })

  it('refuse a quote that never closes, too many columns and too many rows', () => {
    expect(read('a,b\n1,"2\n3', ',')).toEqual({ fault: 'damaged', where: '2' })
    expect(read(','.repeat(500), ',')).toMatchObject({ fault: 'too-many-parts' })
    expect(read('a\n'.repeat(5_001), ',')).toHaveLength(5_001)
    expect(read('a\n'.repeat(5_003), ',')).toMatchObject({ fault: 'too-many-cards' })
  })

  it.each([
    ['Title;Due\nA, b and c;1.5.2022', ';'],
    ['Title,Due\n"A; b; c",2022-05-01', ','],
    ['Title\tDue\nA, b\t1', '\t'],
    ['Title', ','],
    ['sep=;\nTitle', ';'],
  ])('guesses the delimiter of %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter)
  })
})
