import { readFileSync } from 'node:fs'
import { readSourceLine } from '@meanwhile/domain/source-marks'
import { expect, test } from 'vitest'
import { loadDemo } from './load.ts'
import { MemoryData } from './memory-data.ts'
import { MemoryProjects } from './memory-projects.ts'
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

test('[L1] what the demo says of its sources is in words that the product has in every language, or in the words of a source', async () => {
  const projects = new MemoryProjects()
  await loadDemo({ projects, data: new MemoryData(projects), say: () => {} })
  const sources = [...projects.states.values()].flatMap((state) => [
    ...[...state.all('projects')].map(({ facts }) => facts.source),
    ...(['partners', 'phases', 'objectives', 'places', 'activities', 'sites', 'results'] as const).flatMap((table) =>
      [...state.all(table)].map(({ source }) => source),
    ),
  ])
  const lines = sources.flatMap((source) => source?.split('\n') ?? [])
  const names = Object.values(SOURCE_NAMES)
  const unknown = lines.filter((line) => {
    const { field, mark, rest } = readSourceLine(line)
    return field === null && mark === null && !names.some((name) => rest.startsWith(name))
  })
  expect(lines.length).toBeGreaterThan(100)
  expect(unknown).toEqual([])
})
