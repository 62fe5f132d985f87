import { expect, it } from 'vitest'
import { excerptOf, markedText } from './excerpt.ts'
import { termsOf } from './search-query.ts'

it('[S3] cuts the piece that answers most words and marks them in it', () => {
  const long = `${'Pirms tam daudz teksta. '.repeat(40)}Vizīte Orhusā notiek maijā, @[abcdefghijkl] brauc. ${'Un pēc tam. '.repeat(40)}`
  const excerpt = excerptOf(termsOf('aarhus maija'), long)
  expect(excerpt?.hits.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['Orhusā', 'maijā'])
  expect(excerpt?.text.length).toBeLessThan(220)
  expect(excerpt?.text).toMatch(/^… .* …$/)
  expect(excerpt?.text).not.toContain('abcdefghijkl')
})

it('is the beginning where nothing is looked for', () => {
  expect(excerptOf([], '@[abcdefghijkl] lūdzu apskati')).toEqual({ text: '@ lūdzu apskati', hits: [] })
  expect(excerptOf([], '')).toBeNull()
})

it('is null where nothing was met, and the whole of what is short', () => {
  expect(excerptOf(termsOf('kiel'), 'nothing of the kind')).toBeNull()
  expect(markedText(termsOf('riga'), 'Rīga')).toEqual({ text: 'Rīga', hits: [[0, 4]] })
})
