import { fold } from '@meanwhile/domain/fold'
import { FOLDED } from '@meanwhile/domain/search-fixtures.test-support'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

async function foldInDatabase(texts: readonly string[]): Promise<string[]> {
  const { rows } = await database.pool.query<{ folded: string }>(
    'select fold_text(text) as folded from unnest($1::text[]) with ordinality as given(text, place) order by place',
    [texts],
  )
  return rows.map(({ folded }) => folded)
}

test('[S1] the database folds the texts of the partners as the domain does', async () => {
  const texts = FOLDED.map(([text]) => text)
  expect(await foldInDatabase(texts)).toEqual(FOLDED.map(([, folded]) => folded))
})

test('[S1] both fold every letter of the scripts of Europe alike, alone and in company', async () => {
  const points = Array.from({ length: 0x2bff - 0x20 }, (_, n) => n + 0x20).filter(
    (point) => point < 0x700 || point > 0x1dff,
  )
  const alone = points.map((point) => String.fromCodePoint(point))
  // Each after each of some others, so that what stands together is met too.
  const mixed = alone.map((char, n) =>
    [1, 7, 101, 1009].map((step) => char + alone[(n * step) % alone.length]).join('a'),
  )
  const texts = [...alone, ...mixed]
  const folded = await foldInDatabase(texts)
  const different = texts.filter((text, n) => folded[n] !== fold(text))
  expect(different.slice(0, 20)).toEqual([])
})
