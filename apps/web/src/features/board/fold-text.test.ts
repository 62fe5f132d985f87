import { expect, it } from 'vitest'
import { foldText } from './fold-text.ts'

it('finds a name without its marks', () => {
  expect(foldText('Alksnājs')).toBe('alksnajs')
  expect(foldText('ŁÓDŹ, Ørsted, Groß, Šiauliai')).toBe('lodz, orsted, gross, siauliai')
})
