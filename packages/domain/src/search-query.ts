import { type Folded, fold } from './fold.ts'
import { aliasesOf, aliasesOfForm } from './place-alias.ts'

/** Words of a query beyond these say nothing more. */
const MAX_TERMS = 8
/** Shorter words must be met whole: as a beginning they would find almost everything. */
const WORTH_A_PREFIX = 3
/** Endings of the inflected languages are at most this long… */
const LONGEST_ENDING = 3
/** …and one form of a word is at most this much longer than another: “plāns”, “plāniem”. */
const LONGER_FORM = 2

/** What the forms of a word have in common: they begin with the stem and have no more letters than this. */
export interface Forms {
  stem: string
  longest: number
}

/** One word of a query, folded. */
export interface Term {
  /** The whole word, where it is too short to be a beginning. */
  whole: string | null
  /** First rank: a word that begins with one of these. */
  prefixes: readonly string[]
  /** Second rank: another form of the word, because “Rīgas” is to find “Rīga”. */
  forms: readonly Forms[]
}

/** 1: the word or its beginning was met; 2: another form of it. */
export type Rank = 1 | 2

/** What a word keeps through its forms: never less than three letters, never cut by more than three. */
function formsOf(word: string): Forms {
  const ending = Math.min(LONGEST_ENDING, Math.floor((word.length - 1) / 2), word.length - WORTH_A_PREFIX)
  return { stem: word.slice(0, word.length - Math.max(0, ending)), longest: word.length + LONGER_FORM }
}

function isForm({ stem, longest }: Forms, word: string): boolean {
  return word.startsWith(stem) && word.length <= longest
}

function termOf(word: string): Term {
  if (word.length < WORTH_A_PREFIX) return { whole: word, prefixes: [], forms: [] }
  const names = [word, ...aliasesOf(word)]
  const places = aliasesOfForm((name) => isForm(formsOf(name), word))
  return { whole: null, prefixes: names, forms: [...new Set([...names, ...places])].map(formsOf) }
}

/** The words that somebody looks for; none, where the query has no letter and no digit. */
export function termsOf(query: string): Term[] {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '')
  return [...new Set(words)].slice(0, MAX_TERMS).map(termOf)
}

/** How a folded word answers a term. */
function rankOf(term: Term, word: string): Rank | null {
  if (term.whole !== null) return word === term.whole ? 1 : null
  if (term.prefixes.some((prefix) => word.startsWith(prefix))) return 1
  return term.forms.some((forms) => isForm(forms, word)) ? 2 : null
}

/** The rank of a folded text that has all the words; null when one is missing. */
export function rankIn(terms: readonly Term[], folded: string): Rank | null {
  const words = folded.split(' ')
  let rank: Rank = 1
  for (const term of terms) {
    let best: Rank | null = null
    for (const word of words) {
      const found = rankOf(term, word)
      if (found !== null && (best === null || found < best)) best = found
      if (best === 1) break
    }
    if (best === null) return null
    if (best === 2) rank = 2
  }
  return rank
}

/** Where words that answer the query stand in the original, as `[start, end)`, in order and apart from each other. */
export function hitsIn(terms: readonly Term[], { text, from, to }: Folded): [number, number][] {
  const hits: [number, number][] = []
  let at = 0
  for (const word of text.split(' ')) {
    const lengths = terms.flatMap((term) => {
      const rank = rankOf(term, word)
      if (rank === null) return []
      const met = rank === 1 ? [term.whole ?? '', ...term.prefixes] : [word]
      return met.filter((part) => word.startsWith(part)).map((part) => part.length)
    })
    const length = Math.max(0, ...lengths)
    const start = from[at]
    const end = to[at + length - 1]
    if (length > 0 && start !== undefined && end !== undefined) hits.push([start, end])
    at += word.length + 1
  }
  return hits
}
