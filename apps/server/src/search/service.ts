import { type Excerpt, excerptOf, markedText } from '@meanwhile/domain/excerpt'
import { fold } from '@meanwhile/domain/fold'
import { rankIn, type Term, termsOf } from '@meanwhile/domain/search-query'
import type { TextIn } from '@meanwhile/domain/translated'
import type pg from 'pg'
import { type FoundRow, find } from './data.ts'
import type { NamedKind } from './sources.ts'

const PAGE_SIZE = 20

/** A text in its language, `''` where nobody has said in which, and the places of the words in it. */
export interface Marked extends Excerpt {
  lang: string
}

interface FoundAnything extends Pick<FoundRow, 'projectId' | 'id' | 'acronym' | 'archived' | 'source'> {
  title: Marked
  /** Where the words are outside of the title. */
  excerpt: Marked | null
}

export interface FoundCard extends FoundAnything {
  kind: 'card'
  boardId: string
  board: string
  list: string
  done: boolean
}

/** Whatever else has a name in a project. */
export interface FoundNamed extends FoundAnything {
  kind: NamedKind
  /** Its code, its address or its town. */
  note: string | null
  /** The board where its card lies; null: none was found. */
  board: string | null
}

/** What has all the words, with the places where they stand. */
export type Found = FoundCard | FoundNamed

export interface FoundPage {
  found: Found[]
  /** Where the next page begins; null after the last. */
  next: number | null
}

/** Finds by what is written on and in it, for somebody, in all of this person's projects. */
export class Search {
  readonly #pool: pg.Pool

  constructor({ pool }: { pool: pg.Pool }) {
    this.#pool = pool
  }

  async find(userId: string, query: string, offset: number): Promise<FoundPage> {
    const terms = termsOf(query)
    if (terms.length === 0) return { found: [], next: null }
    // One more than is shown says whether there is more.
    const rows = await find(this.#pool, { userId, terms, offset, limit: PAGE_SIZE + 1 })
    const found = rows.slice(0, PAGE_SIZE).map((row) => foundIn(terms, row))
    return { found, next: rows.length > PAGE_SIZE ? offset + PAGE_SIZE : null }
  }
}

function foundIn(terms: readonly Term[], row: FoundRow): Found {
  const { projectId, id, acronym, archived, source, kind, note, boardId, board, list, done } = row
  const wanted = [row.locale, row.lang, '', 'en']
  const title = titleOf(terms, textsIn(row.names, ''), wanted)
  // What is written in a card is in the language of its board, as its title is. Whose name says it all needs no other name.
  const inCard = kind === 'card'
  const said = !inCard && rankIn(terms, fold(title.text)) !== null
  const excerpt = said ? null : excerptIn(terms, textsIn(row.texts, inCard ? title.lang : ''), wanted)
  const anything = { projectId, id, acronym, archived, title, source: excerpt && source, excerpt }
  if (kind !== 'card') return { ...anything, kind, note, board }
  return { ...anything, kind, boardId: boardId ?? '', board: board ?? '', list: list ?? '', done }
}

/** The name that has most of the words; among equals the one that the reader understands. */
function titleOf(terms: readonly Term[], names: readonly TextIn[], wanted: readonly (string | null)[]): Marked {
  const marked = names.map(({ lang, text }) => ({ lang, ...markedText(terms, text) }))
  return mostMet(marked, wanted) ?? { lang: '', text: '', hits: [] }
}

function excerptIn(terms: readonly Term[], texts: readonly TextIn[], wanted: readonly (string | null)[]) {
  const excerpts = texts.flatMap(({ lang, text }) => {
    const excerpt = excerptOf(terms, text)
    return excerpt ? [{ lang, ...excerpt }] : []
  })
  return mostMet(excerpts, wanted) ?? null
}

function mostMet(texts: readonly Marked[], wanted: readonly (string | null)[]): Marked | undefined {
  const place = ({ lang }: Marked) => (wanted.includes(lang) ? wanted.indexOf(lang) : wanted.length)
  return texts.toSorted((a, b) => b.hits.length - a.hits.length || place(a) - place(b))[0]
}

/** Texts of JSON: one, some by language, or a list of either. */
function textsIn(value: unknown, lang: string): TextIn[] {
  if (typeof value === 'string') return [{ lang, text: value }]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, lang))
  return Object.entries(value ?? {}).flatMap(([tag, text]) => textsIn(text, tag))
}
