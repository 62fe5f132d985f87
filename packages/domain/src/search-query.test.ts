import { expect, it, test } from 'vitest'
import { fold, foldWithOrigins } from './fold.ts'
import { FINDS } from './search-fixtures.test-support.ts'
import { hitsIn, rankIn, termsOf } from './search-query.ts'

test.each(FINDS)('[S2] %s in “%s”: rank %s', (query, text, rank) => {
  expect(rankIn(termsOf(query), fold(text))).toBe(rank)
})

const marked = (query: string, text: string) =>
  hitsIn(termsOf(query), foldWithOrigins(text)).map(([start, end]) => text.slice(start, end))

it('[S3] marks what was met in the original text', () => {
  expect(marked('riga', 'No Rīgas uz Ryga')).toEqual(['Rīga', 'Ryga'])
  expect(marked('gross', 'Das Große Haus')).toEqual(['Groß'])
  expect(marked('final', 'der ﬁnále Bericht')).toEqual(['ﬁnál'])
  expect(marked('ete', 'un e\u0301te\u0301 long')).toEqual(['e\u0301te\u0301'])
  expect(marked('rīgas', 'Rīgā')).toEqual(['Rīgā'])
  expect(marked('gen-y', '„Gen–Y” City')).toEqual(['Gen', 'Y'])
})

it('has no words where nothing is asked for', () => {
  expect(termsOf(' ?! — ')).toEqual([])
  expect(termsOf('a b c d e f g h i j k')).toHaveLength(8)
})
