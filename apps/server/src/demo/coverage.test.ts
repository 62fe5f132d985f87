import { readFileSync, writeFileSync } from 'node:fs'
import type { Funding } from '@meanwhile/domain/funding/funding'
import type { ProjectState } from '@meanwhile/domain/state'
import type { TableName } from '@meanwhile/domain/tables'
import { beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { loadDemo } from './load.ts'
import { MemoryData, rows } from './memory-data.ts'
import { MemoryProjects } from './memory-projects.ts'

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const DOCUMENT = new URL('../../../../docs/coverage.md', import.meta.url)

/** How many things each of the five sources names. */
const SECTIONS = { '1.1': 35, '1.2': 21, '1.3': 19, '1.4': 10, '1.5': 30 }
const SOURCES: Record<string, string> = {
  '1.1': 'The BITU page (Latvian)',
  '1.2': '23 transfer networks start their second phase (Latvian)',
  '1.3': 'What Latvian municipalities studied (Latvian)',
  '1.4': 'The same news in Lithuanian',
  '1.5': 'The RETHINK page of Daugavpils (Latvian)',
}

const DemoRecord = z.strictObject({
  project: z.string(),
  table: z.string(),
  /** By path: the value; `^` begins one that is longer; true: anything; `length` and `has` for lists. */
  where: z.record(z.string(), z.unknown()),
  /** How many rows there are like it; without it, at least one. */
  count: z.int().optional(),
})
type Wanted = z.infer<typeof DemoRecord>
const Row = z.union([
  z.strictObject({
    row: z.string(),
    item: z.string(),
    records: z.array(DemoRecord).min(1),
    screen: z.string(),
    rule: z.string(),
  }),
  /** Of a part that is not built yet. */
  z.strictObject({ row: z.string(), item: z.string(), part: z.string() }),
])
const coverage = z.array(Row).parse(JSON.parse(file('./coverage.json')))

const states = new Map<string, ProjectState>()
/** Money is in no log, so that it is no table of the project. */
const fundings = new Map<string, Funding | undefined>()

/** What belongs to no project: organisations, and what sources state. */
let register: MemoryData['register'] | undefined

beforeAll(async () => {
  const projects = new MemoryProjects()
  const data = new MemoryData(projects)
  await loadDemo({ projects, data, say: () => {} })
  register = data.register
  for (const [id, state] of projects.states) {
    const acronym = rows(state, 'projects')[0]?.acronym ?? ''
    states.set(acronym, state)
    fundings.set(acronym, data.fundings.get(id))
  }
})

function at(row: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], row)
}

const List = z.union([z.strictObject({ length: z.int() }), z.strictObject({ has: z.record(z.string(), z.unknown()) })])

function fits(value: unknown, wanted: unknown): boolean {
  const list = List.safeParse(wanted).data
  if (list && 'length' in list) return Array.isArray(value) && value.length === list.length
  if (list)
    return Array.isArray(value) && value.some((one) => Object.entries(list.has).every(([k, v]) => fits(one[k], v)))
  if (wanted === true) return value !== null && value !== undefined && value !== '' && value !== false
  if (typeof wanted === 'string' && wanted.startsWith('^')) return String(value).startsWith(wanted.slice(1))
  return Array.isArray(value) ? value.includes(wanted) : value === wanted
}

function rowsOf({ project, table }: Wanted): readonly object[] {
  if (project === 'register') return register?.[table as keyof typeof register] ?? []
  const state = states.get(project)
  if (!state) throw new Error(`no project ${project}`)
  return table === 'funding' ? [fundings.get(project) ?? {}] : rows(state, table as TableName)
}

function found(wanted: Wanted): object[] {
  const { where } = wanted
  const some = rowsOf(wanted)
  return some.filter((row) => Object.entries(where).every(([path, to]) => fits(at(row, path), to)))
}

test('every row of the five sources is in the list once, in order', () => {
  const wanted = Object.entries(SECTIONS).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, n) => `${section}/${n + 1}`),
  )
  expect(coverage.map(({ row }) => row)).toEqual(wanted)
})

test('what a row says is there, is there in the loaded demo', () => {
  const faults = coverage.flatMap((one) =>
    'part' in one
      ? []
      : one.records.flatMap((wanted) => {
          const count = found(wanted).length
          const enough = wanted.count === undefined ? count > 0 : count === wanted.count
          return enough ? [] : [`${one.row} ${one.item}: ${count} × ${JSON.stringify(wanted)}`]
        }),
  )
  expect(faults).toEqual([])
})

/** Tests of the demo by the name that a row uses for them. */
const TESTS: Record<string, string> = {
  load: 'load.test.ts',
  register: 'register.test.ts',
  things: 'things.test.ts',
  fixtures: 'fixtures.test.ts',
  'every-field': 'every-field.test.ts',
}

test('every row names a rule of the specification or a test of the demo', () => {
  const rules = new Set(
    [...file('../../../../docs/SPEC.md').matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map(([, rule]) => rule),
  )
  const named = coverage.flatMap((one) => ('part' in one ? [] : [one.rule]))
  expect(named.filter((rule) => !rules.has(rule) && TESTS[rule] === undefined)).toEqual([])
  for (const name of Object.values(TESTS)) expect(file(`./${name}`)).not.toBe('')
})

test('every screen has an address in the product', () => {
  const paths = file('../../../web/src/lib/paths.ts')
  const known = new Set([...paths.matchAll(/(?:Pattern|Path) = '([^']+)'/g)].map(([, pattern]) => pattern))
  // The one address that is matched by a regular expression, for all views of a board.
  const board = '/p/:projectId/b/:boardId'
  const named = coverage.flatMap((one) => ('part' in one || one.screen === board ? [] : [one.screen]))
  expect(named.filter((screen) => !known.has(screen))).toEqual([])
})

/** The id that a row has in every demo: not one that a new project is born with, which are itself and its lead partner. */
function lastingId(table: string, row: object | undefined): string | undefined {
  if (!row || table === 'projects' || ('role' in row && row.role === 'lead')) return undefined
  return 'id' in row && typeof row.id === 'string' ? row.id : undefined
}

function recordWords(wanted: Wanted): string {
  const shown = found(wanted)
  const [first] = shown
  const fields = Object.keys(wanted.where).map((path) => `\`${path}\``)
  const lasting = wanted.count === undefined ? lastingId(wanted.table, first) : undefined
  const id = lasting === undefined ? '' : ` \`${lasting}\``
  const count = wanted.count === undefined ? '' : `${wanted.count} × `
  return `${count}${wanted.project}: ${wanted.table}${id}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`
}

const ruleWords = (rule: string) => (TESTS[rule] === undefined ? rule : `\`${TESTS[rule]}\``)

function document(): string {
  const tables = Object.keys(SECTIONS).map((section) => {
    const lines = coverage
      .filter(({ row }) => row.startsWith(`${section}/`))
      .map((one) => {
        const number = one.row.split('/')[1]
        if ('part' in one) return `| ${number} | ${one.item} | | | waits for part ${one.part} |`
        return `| ${number} | ${one.item} | ${one.records.map(recordWords).join('<br>')} | \`${one.screen}\` | ${ruleWords(one.rule)} |`
      })
    const head = '| # | what the source names | record in the demo | screen | rule or test |\n|---|---|---|---|---|'
    return `## ${section} ${SOURCES[section]}\n${head}\n${lines.join('\n')}\n`
  })
  return [
    '# What the sources name, and where the product holds it',
    '',
    'Made by `apps/server/src/demo/coverage.test.ts` out of `coverage.json` beside it: the test loads the demo and looks for every',
    'record. `UPDATE_DOCS=1 pnpm exec vitest run --project server coverage` writes this page anew. A record carries the id that it',
    'has in every demo; a project and its lead partner get theirs when it begins. Rows of parts that are not built yet name the part.',
    '',
    ...tables,
  ].join('\n')
}

test('docs/coverage.md says so', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(DOCUMENT, document())
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(document())
})
