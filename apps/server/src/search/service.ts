import { type Excerpt, excerptOf, markedText } from '@meanwhile/domain/excerpt'
import { termsOf } from '@meanwhile/domain/search-query'
import type pg from 'pg'
import { type FoundRow, findCards } from './data.ts'

const PAGE_SIZE = 20

/** A card that has all the words, with the places where they stand. */
export interface Found extends Omit<FoundRow, 'title' | 'text'> {
  title: Excerpt
  /** Where the words are outside of the title. */
  excerpt: Excerpt | null
}

export interface FoundPage {
  found: Found[]
  /** Where the next page begins; null after the last. */
  next: number | null
}

/** Finds cards by what is written on and in them, for somebody, in all of this person's projects. */
export class Search {
  readonly #pool: pg.Pool

  constructor({ pool }: { pool: pg.Pool }) {
    this.#pool = pool
  }

  async find(userId: string, query: string, offset: number): Promise<FoundPage> {
    const terms = termsOf(query)
    if (terms.length === 0) return { found: [], next: null }
    // One more than is shown says whether there is more.
    const rows = await findCards(this.#pool, { userId, terms, offset, limit: PAGE_SIZE + 1 })
    const found = rows.slice(0, PAGE_SIZE).map(({ title, text, source, ...rest }) => {
      const excerpt = text === null ? null : excerptOf(terms, text)
      return { ...rest, source: excerpt && source, title: markedText(terms, title), excerpt }
    })
    return { found, next: rows.length > PAGE_SIZE ? offset + PAGE_SIZE : null }
  }
}
