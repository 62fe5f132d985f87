import { type FileFault, faultAt } from './fault.ts'

/** Deeper than any export; a parser that recurses would end the process. */
const MAX_DEPTH = 40
/** One card or one action. What is bigger would hold everybody else up while it is parsed. */
const MAX_PIECE = 4_000_000

/** A value of the root object, or one element of a list in it. */
export interface JsonPiece {
  key: string
  /** Place in the list; null: the value of the key itself, and so an empty list. */
  index: number | null
  value: unknown
}

const SPACE = /[ \t\n\r]*/y
const MARK = /["[\]{}]/g
const PRIMITIVE = /[^\s,\]}]+/y

/**
 * Reads a large JSON object piece by piece, so that a file of 50 MB is never parsed in one go and the caller may pause
 * between two pieces. Nesting is counted before anything is parsed. `JSON.parse` judges each piece; what holds them
 * together is judged here.
 */
export function* jsonPieces(text: string): Generator<JsonPiece, FileFault | null> {
  const skip = (at: number) => {
    SPACE.lastIndex = at
    SPACE.test(text)
    return SPACE.lastIndex
  }
  let at = skip(0)
  // A list is JSON, but no board.
  if (text[at] !== '{') return faultAt(text[at] === '[' ? 'not-trello' : 'not-json')
  const keys = new Set<string>()
  at = skip(at + 1)
  if (text[at] === '}') return skip(at + 1) === text.length ? null : faultAt('not-json')
  for (;;) {
    const keyEnd = text[at] === '"' ? endOfString(text, at) : null
    if (keyEnd === null) return faultAt('not-json')
    const key = parsePiece(text.slice(at, keyEnd))
    if (typeof key !== 'string') return faultAt('not-json')
    if (isForbiddenKey(key)) return faultAt('forbidden-key', key)
    if (keys.has(key)) return faultAt('damaged', key)
    keys.add(key)
    at = skip(keyEnd)
    if (text[at] !== ':') return faultAt('not-json', key)
    at = skip(at + 1)
    if (text[at] === '[') {
      at = skip(at + 1)
      if (text[at] === ']') yield { key, index: null, value: [] }
      for (let index = 0; text[at] !== ']'; index++) {
        const piece = pieceAt(text, at, `${key}[${index}]`)
        if ('fault' in piece) return piece
        yield { key, index, value: piece.value }
        at = skip(piece.end)
        if (text[at] === ',' && text[skip(at + 1)] !== ']') at = skip(at + 1)
        else if (text[at] !== ']') return faultAt('not-json', `${key}[${index}]`)
      }
      at++
    } else {
      const piece = pieceAt(text, at, key)
      if ('fault' in piece) return piece
      yield { key, index: null, value: piece.value }
      at = piece.end
    }
    at = skip(at)
    if (text[at] === '}') return skip(at + 1) === text.length ? null : faultAt('not-json')
    if (text[at] !== ',') return faultAt('not-json', key)
    at = skip(at + 1)
  }
}

/** Keys that reach an object's prototype. No export has them; a crafted file does. */
const isForbiddenKey = (key: string) => key === '__proto__' || key === 'constructor' || key === 'prototype'

function pieceAt(text: string, at: number, where: string): { value: unknown; end: number } | FileFault {
  const end = endOfValue(text, at)
  if (end === 'too-deep') return faultAt('too-deep', where)
  if (end === null) return faultAt('not-json', where)
  if (end - at > MAX_PIECE) return faultAt('too-big', where)
  const value = parsePiece(text.slice(at, end))
  if (value === undefined) return faultAt('not-json', where)
  return hasForbiddenKey(value) ? faultAt('forbidden-key', where) : { value, end }
}

/** Undefined is no JSON value, so it may say that this is none. */
function parsePiece(piece: string): unknown {
  try {
    return JSON.parse(piece)
  } catch {
    return undefined
  }
}

/** Recursion is safe here: the depth was counted before. */
function hasForbiddenKey(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  if (Array.isArray(value)) return value.some(hasForbiddenKey)
  return Object.entries(value).some(([key, inner]) => isForbiddenKey(key) || hasForbiddenKey(inner))
}

function endOfString(text: string, start: number): number | null {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0
    while (text[quote - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return quote + 1
  }
  return null
}

function endOfValue(text: string, start: number): number | null | 'too-deep' {
  if (text[start] === '"') return endOfString(text, start)
  if (text[start] !== '{' && text[start] !== '[') {
    PRIMITIVE.lastIndex = start
    return PRIMITIVE.test(text) ? PRIMITIVE.lastIndex : null
  }
  // The root object, and the list that the piece may stand in, are two levels already.
  let depth = 2
  MARK.lastIndex = start
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const [sign] = mark
    if (sign === '"') {
      const end = endOfString(text, mark.index)
      if (end === null) return null
      MARK.lastIndex = end
    } else if (sign === '{' || sign === '[') {
      depth++
      if (depth > MAX_DEPTH) return 'too-deep'
    } else {
      depth--
      if (depth === 2) return MARK.lastIndex
    }
  }
  return null
}
