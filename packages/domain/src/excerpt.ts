import { fold, foldWithOrigins } from './fold.ts'
import { hitsIn, rankIn, type Term } from './search-query.ts'

/** A piece of a text, and where in it the words stand that were looked for: `[start, end)`. */
export interface Excerpt {
  text: string
  hits: readonly (readonly [number, number])[]
}

/** About two lines of a result. */
const EXCERPT_LENGTH = 200

/** Somebody's id in a text means nothing to a reader. */
const MENTION = /@\[[0-9A-Za-z]{12}\]/g

/** The whole of a short text with its hits. */
export function markedText(terms: readonly Term[], text: string): Excerpt {
  return { text, hits: hitsIn(terms, foldWithOrigins(text)) }
}

/**
 * The first piece of a long text that answers most of the words. Pieces are folded fast, and only the chosen one in the way
 * that knows its origins: a description may have 50,000 characters. Without words it is the beginning.
 */
export function excerptOf(terms: readonly Term[], text: string): Excerpt | null {
  const pieces = piecesOf(text.replace(MENTION, '@').replace(/\s+/g, ' ').trim())
  let best: { piece: string; met: number } | null = null
  for (const piece of pieces) {
    const folded = fold(piece)
    const met = terms.filter((term) => rankIn([term], folded) !== null).length
    if (!best || met > best.met) best = { piece, met }
    if (met === terms.length) break
  }
  if (!best || (best.met === 0 && terms.length > 0)) return null
  const whole = pieces.length === 1
  const cut = whole
    ? best.piece
    : `${best.piece === pieces[0] ? '' : '… '}${best.piece}${best.piece === pieces.at(-1) ? '' : ' …'}`
  return markedText(terms, cut)
}

function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > EXCERPT_LENGTH) {
    const space = rest.lastIndexOf(' ', EXCERPT_LENGTH)
    const at = space > EXCERPT_LENGTH / 2 ? space : EXCERPT_LENGTH
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  if (rest !== '') pieces.push(rest)
  return pieces
}
