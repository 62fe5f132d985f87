import { expect, it } from 'vitest'
import { asTitle, typedLines } from './typed-lines.ts'

it('splits at every kind of line end and drops what is empty', () => {
  expect(typedLines('Viskaļi\r\n\r\n  Lastādija \rAlksnājs\u2028Alte Mu\n')).toEqual([
    'Viskaļi',
    'Lastādija',
    'Alksnājs',
    'Alte Mu',
  ])
  expect(typedLines(' \n\t\n')).toEqual([])
})

it('makes one title of several lines', () => {
  expect(asTitle('  Two\nlines\tand a tab ')).toBe('Two lines and a tab')
})
