import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SOURCE_NAMES, sourceLines } from './source-text.ts'

test('where a record comes from is said in words', () => {
  const src = { provenance: 'seed', seed: '000', quote: 'vairāk nekā 98 cilvēki' }
  const stageSrc = { provenance: 'inferred', seed: '001', reason: 'the text names no stage' }
  expect(sourceLines({ src, stageSrc, daysSrc: { provenance: 'invented', note: 'a guess' } })).toEqual([
    'Free Riga, page of the project BITU: “vairāk nekā 98 cilvēki”',
    'stage: Concluded: the text names no stage: URBACT in Latvian, December 7, 2018',
    'days: Made up for the demo (a guess)',
  ])
  expect(sourceLines({ src: { provenance: 'public', url: 'https://example.org' } })).toEqual([
    'Published: https://example.org',
  ])
  const { meta } = JSON.parse(readFileSync(new URL('./seed-data.json', import.meta.url), 'utf8'))
  expect(Object.keys(SOURCE_NAMES).sort()).toEqual(Object.keys(meta.sources).sort())
})
