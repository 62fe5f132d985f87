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

/** Texts by language and other records: what is in one is data, and may be missing. */
const RECORDS = [
  ...['names', 'titles', 'texts', 'purpose', 'hostNote', 'aims', 'demonstrated', 'lessons', 'accessibility'],
  ...['description', 'publicTexts', 'audience', 'outcomeReason', 'programme', 'officialTitles', 'summaries'],
  ...['background', 'goodPractice', 'events'],
]
const isRecord = (type: CommandType, path: Path) =>
  RECORDS.includes(path.at(-1) ?? '') ||
  path.join('.') === 'card.fields' ||
  (type === 'project.facts' && path.at(-1) === 'GA')

const OPTIONAL: { [Type in CommandType]?: readonly string[] } = {
  'list.create': ['stage'],
  'card.partner': ['stays'],
  'card.done': ['next'],
  'card.repeat': ['value.listId', 'value.meant.start', 'value.meant.due'],
  'card.move': ['alone'],
  'activity.create': ['since'],
  'site.create': ['since'],
  'result.create': ['since'],
  'stage.set': ['on', 'note', 'reason'],
  'stage.void': ['places'],
}

/** Fields of partial edits and what else may be left out; every other field must be there. */
const mayBeMissing = (type: CommandType, path: Path) =>
  OPTIONAL[type]?.includes(path.join('.')) ||
  isRecord(type, path.slice(0, -1)) ||
  ((type.endsWith('.edit') || type === 'project.facts') &&
    type !== 'label.edit' &&
    path[0] === 'fields' &&
    path.length === 2)

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
        if (key === '__proto__' && isRecord(type, path)) continue
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
      const lists: Json[] = Array.isArray(at(good, path)) ? [[true]] : [[], ['a1']]
      const others: Json[] = [...(kind === 'boolean' ? [] : [true]), ...(kind === 'number' ? [] : [12])]
      // Of a field that is empty here, another type may be the right one.
      const open = at(good, path) === null || (type === 'card.field' && path[0] === 'value')
      const wrong: Json[] = [{}, ...lists, ...(open ? [] : others)]
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
