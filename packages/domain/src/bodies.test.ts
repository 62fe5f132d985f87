import { describe, expect, it } from 'vitest'
import { COMMANDS, type CommandType } from './commands.ts'
import { parseBody } from './decide.ts'
import type { Dice } from './dice.test-support.ts'
import { RANDOM_BODIES } from './random-commands.test-support.ts'
import { sampleProject } from './sample-project.test-support.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Path = readonly string[]

const project = sampleProject()

/** Always the last side: with it every optional field is there. */
const last: Dice = (sides) => (sides >= 20 ? 0 : sides - 1)

const body = (type: CommandType) => JSON.parse(JSON.stringify(RANDOM_BODIES[type](last, project))) as Json

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Paths of every object in a body and of every value that is none. */
function pathsOf(value: Json, path: Path = []): { objects: Path[]; leaves: Path[] } {
  if (!isObject(value)) return { objects: [], leaves: [path] }
  const parts = Object.entries(value).map(([key, part]) => pathsOf(part, [...path, key]))
  return { objects: [path, ...parts.flatMap((part) => part.objects)], leaves: parts.flatMap((part) => part.leaves) }
}

function at(value: Json, path: Path): Json {
  return path.reduce((part, key) => (part as { [key: string]: Json })[key]!, value)
}

function replaced(value: Json, path: Path, by: Json | undefined): Json {
  const [key, ...rest] = path
  if (key === undefined) return by as Json
  const object = value as { [key: string]: Json }
  if (rest.length === 0 && by === undefined)
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
  return { ...object, [key]: replaced(object[key]!, rest, by) }
}

const parse = (type: CommandType, value: unknown) => parseBody({ type, body: value })
const INVALID = { refused: 'invalid' }

/** Fields of partial edits; every other field must be there. */
const mayBeMissing = (type: CommandType, path: Path) =>
  (type.endsWith('.edit') && type !== 'label.edit' && path[0] === 'fields' && path.length === 2) ||
  (type === 'list.create' && path[0] === 'stage') ||
  (type === 'card.partner' && path[0] === 'stays') ||
  (type === 'card.done' && path[0] === 'next')

describe.each(Object.keys(COMMANDS) as CommandType[])('the body of %s', (type) => {
  const good = body(type)
  const { objects, leaves } = pathsOf(good)

  it('[C5] is taken as it is', () => expect(parse(type, good)).not.toHaveProperty('refused'))

  it('[C5] is an object and nothing else', () => {
    for (const wrong of [null, undefined, true, 0, 'text', [], [good]]) expect(parse(type, wrong)).toEqual(INVALID)
  })

  it('[C5] has no unknown key, at any depth', () => {
    for (const path of objects) {
      for (const key of ['extra', 'at', 'constructor', '__proto__', 'toString']) {
        const inner = at(good, path) as { [name: string]: Json }
        // A record passes this key over; what is left of the body is as it was.
        if (key === '__proto__' && path.join('.') === 'card.fields') continue
        const text = JSON.stringify(replaced(good, path, { ...inner, unknown: 1 })).replace('"unknown"', `"${key}"`)
        expect([key, parse(type, JSON.parse(text))]).toEqual([key, INVALID])
      }
    }
  })

  it('[C5] has every field, in its own type', () => {
    for (const path of leaves) {
      if (!mayBeMissing(type, path))
        expect([path, parse(type, replaced(good, path, undefined))]).toEqual([path, INVALID])
      const kind = typeof at(good, path)
      // A list may be empty, and the value of a field may be of several types.
      const lists: Json[] = Array.isArray(at(good, path)) ? [['a1']] : [[], ['a1']]
      const wrong: Json[] =
        type === 'card.field' && path[0] === 'value'
          ? [{}, ...lists]
          : [{}, ...lists, ...(kind === 'boolean' ? [] : [true]), ...(kind === 'number' ? [] : [12])]
      for (const value of wrong)
        expect([path, value, parse(type, replaced(good, path, value))]).toEqual([path, value, INVALID])
    }
  })

  it('[C5] has no text that is too long or half a character', () => {
    for (const path of leaves) {
      if (typeof at(good, path) === 'boolean') continue
      for (const text of ['x'.repeat(60_000), 'a\ud800', '\u0000'])
        expect([path, parse(type, replaced(good, path, text))]).toEqual([path, INVALID])
    }
  })

  it('[C5, C9] has no malformed position', () => {
    for (const path of leaves.filter((leaf) => leaf.at(-1) === 'position')) {
      for (const position of ['', 'a', 'a00', 'zz', 'a1 ', 'A00000000000000000000000000'])
        expect([position, parse(type, replaced(good, path, position))]).toEqual([position, INVALID])
    }
  })
})
