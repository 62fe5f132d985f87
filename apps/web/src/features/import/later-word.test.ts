import type { ImportProgress } from '@meanwhile/domain/protocol'
import { expect, test } from 'vitest'
import { laterWord } from './later-word.ts'

const word = (order: number, phase: ImportProgress['phase']): ImportProgress => ({
  importId: 'import000001',
  order,
  phase,
  done: 0,
  total: 0,
})

test('a word that was overtaken on its way does not take an import back', () => {
  const said = [word(1, 'reading'), word(2, 'planning'), word(3, 'saving'), word(4, 'done')]
  for (const came of [said, said.toReversed(), [2, 0, 3, 1].map((at) => said[at] ?? null)])
    expect(came.reduce(laterWord, null)).toMatchObject({ phase: 'done' })
})

test('what was known when the page opened counts as well', () => {
  expect(laterWord(null, word(1, 'saving'))).toMatchObject({ phase: 'saving' })
  expect(laterWord(word(1, 'saving'), null)).toMatchObject({ phase: 'saving' })
  expect(laterWord(null, null)).toBeNull()
})
