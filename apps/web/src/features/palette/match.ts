import { fold, foldWithOrigins } from '@meanwhile/domain/fold'
import { hitsIn, rankIn, type Term } from '@meanwhile/domain/search-query'
import type { Result } from './result.ts'

/** The results whose words, or the words around them, answer the query: the better and shorter ones first. */
export function matching(results: readonly Result[], terms: readonly Term[]): Result[] {
  if (terms.length === 0) return [...results]
  return results
    .flatMap((result) => {
      const label = fold(result.label)
      const own = rankIn(terms, label)
      const rank = own ?? (rankIn(terms, `${label} ${fold(result.note)}`) === null ? null : 3)
      if (rank === null) return []
      return [{ result: { ...result, hits: hitsIn(terms, foldWithOrigins(result.label)) }, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ result }) => result)
}
