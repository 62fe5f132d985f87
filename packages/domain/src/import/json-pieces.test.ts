import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFault } from './fault.ts'
import { jsonPieces } from './json-pieces.ts'

function readAll(text: string) {
  const pieces = jsonPieces(text)
  const root = new Map<string, unknown>()
  for (;;) {
    const step = pieces.next()
    if (step.done) return step.value ?? Object.fromEntries(root)
    const { key, index, value } = step.value
    if (index === null) root.set(key, value)
    else root.set(key, [...((root.get(key) as unknown[] | undefined) ?? []), value])
  }
}

describe('[IM1] a JSON file read in pieces', () => {
  it('reads what JSON.parse reads', () => {
    const key = fc.string().filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name))
    const value = fc
      .jsonValue({ maxDepth: 5 })
      .filter((json) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(json)))
    const file = fc.dictionary(key, fc.oneof(value, fc.array(value)))
    fc.assert(
      fc.property(file, fc.constantFrom(0, 2), (root, space) => {
        const plain = JSON.parse(JSON.stringify(root)) as Record<string, unknown>
        expect(readAll(JSON.stringify(root, null, space))).toEqual(plain)
      }),
    )
  })

  it('finds the end of texts that look like structure', () => {
    const tricky = { a: 'x"]}{[', b: ['\\', '\\"', '"', '\\\\"]'], c: [{ d: '}' }], e: 1 }
    expect(readAll(JSON.stringify(tricky))).toEqual(tricky)
  })

  it.each([
    ['nothing', '', 'not-json'],
    ['a list', '[]', 'not-trello'],
    ['an end that is missing', '{"a":[1,2', 'not-json'],
    ['a text that is not closed', '{"a":"b', 'not-json'],
    ['something behind the end', '{"a":1} {}', 'not-json'],
    ['a comma too many', '{"a":[1,]}', 'not-json'],
    ['a comma too many in the root', '{"a":1,}', 'not-json'],
    ['a word', '{"a":nothing}', 'not-json'],
    ['no colon', '{"a" 1}', 'not-json'],
    ['a broken piece', '{"a":[{"b":}]}', 'not-json'],
    ['a closing bracket of another kind', '{"a":[{"b":1]]}', 'not-json'],
    ['a key twice', '{"cards":[1],"cards":[2]}', 'damaged'],
    ['a way to the prototype', '{"__proto__":{"closed":true}}', 'forbidden-key'],
    ['one that is spelled out', '{"\\u005f_proto__":{"closed":true}}', 'forbidden-key'],
    ['one that is deeper', '{"cards":[{"cover":{"__proto__":{"color":"red"}}}]}', 'forbidden-key'],
    ['a constructor', '{"cards":[{"constructor":{"prototype":{}}}]}', 'forbidden-key'],
  ])('refuses %s', (_what, text, fault) => {
    expect(readAll(text)).toMatchObject({ fault })
  })

  it('counts the nesting before anything is parsed', () => {
    const nested = (depth: number) => `{"cards":[${'['.repeat(depth)}${']'.repeat(depth)}]}`
    expect(isFault(readAll(nested(30)))).toBe(false)
    expect(readAll(nested(60))).toMatchObject({ fault: 'too-deep', where: 'cards[0]' })
    expect(readAll(`{"cards":${'['.repeat(1_000_000)}`)).toMatchObject({ fault: 'too-deep' })
    expect(readAll(`{"a":${'{"a":'.repeat(1_000_000)}`)).toMatchObject({ fault: 'too-deep' })
  })

  it('says `__proto__` in a text like any other word', () => {
    const text = { cards: [{ name: 'Remove "__proto__": from the notes' }] }
    expect(readAll(JSON.stringify(text))).toEqual(text)
  })

  it('passes a run of backslashes once', () => {
    const slashes = '\\'.repeat(400_000)
    expect(readAll(JSON.stringify({ a: slashes }))).toEqual({ a: slashes })
  })
})
