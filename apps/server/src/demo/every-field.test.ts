import { readFileSync } from 'node:fs'
import { precisionOf } from '@meanwhile/domain/partial-date'
import type { ProjectState } from '@meanwhile/domain/state'
import { TABLE_NAMES } from '@meanwhile/domain/tables'
import { beforeAll, expect, test } from 'vitest'
import { demoId } from './demo-id.ts'
import { loadDemo } from './load.ts'
import { MemoryData, rows } from './memory-data.ts'
import { MemoryProjects } from './memory-projects.ts'
import { BEGINNINGS, SOURCE_NAMES } from './source-text.ts'

// Every key of the file, or the reason why no project has it. A key that is in neither fails, and so does a reason that
// no key needs any more.

/** Fields of parts that are not built yet. */
const LATER: Record<string, string> = {
  'projects.people': 'H · people',
  'projects.attendance': 'H · people',
  'projects.expected': 'H · people',
  'projects.indicators': 'I · money and indicators',
  'projects.budget.totalSrc': 'I · money and indicators',
  'projects.budget.shares.src': 'I · money and indicators',
  'projects.budget.instalments.src': 'I · money and indicators',
  'projects.budget.expected': 'I · money and indicators',
  'projects.surveys': 'J · asking and telling',
  'projects.surveyResponses': 'J · asking and telling',
  'projects.pages': 'J · asking and telling',
  'projects.boards.lists.cards.kind=instalment': 'I · money and indicators',
  'seedFacts.channels': 'J · asking and telling',
  'seedFacts.pageMeta': 'J · asking and telling',
}

/** What the product says once or otherwise, on purpose. */
const OTHERWISE: Record<string, string> = {
  'organisations.kind': 'in the register of the instance: `register.test.ts`',
  'organisations.parentId': 'in the register of the instance: `register.test.ts`',
  'seedFacts.cohort': 'beside the register: `register.test.ts`',
  'seedFacts.latvianNetworks2018': 'beside the register: `register.test.ts`',
  'seedFacts.openCallNote': 'beside the register: `register.test.ts`',
  'seedFacts.networks': 'beside the register: `register.test.ts`',
  'projects.locale': 'what partners write to each other in the demo is in English, the board of Daugavpils in Latvian',
  'projects.labels.title': 'one language: that of the project',
  'projects.boards.title': 'one language: that of the board',
  'projects.boards.lists.title': 'one language: that of the board',
  'projects.boards.lists.cards.title': 'one language: that of the board',
  'projects.boards.lists.cards.checklist.text': 'one language: that of the board',
  'projects.templateInstances.title': 'one language: that of the board',
  'projects.templateInstances.template': 'a board does not remember what it was made from',
  'projects.templateInstances.anchorDate': 'the due days of its cards are counted from it',
  'projects.templateInstances.markDoneThroughStage': 'its cards are ticked',
  'projects.templateInstances.ref': 'no board is about one thing yet',
  'projects.boards.template': 'a board does not remember what it was made from',
  'projects.comments.lang': 'a comment has no language of its own yet',
  'projects.demoToday': 'the day since which the stages are that have no day of their own',
  'projects.period.rule': 'says that the period has an event, which is loaded',
  'projects.phases.durationMonths': 'follows from its first and last month',
}

/** Marks of rows that have no source of their own; README.md says it of all of them. */
const UNMARKED = [
  'projects.boards.src',
  'projects.labels.src',
  'projects.demoUsers.src',
  'projects.boards.lists.cards.src.provenance=invented',
  'projects.templateInstances.src',
  'projects.comments.src',
  'projects.activities.sessions.src',
]

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
interface Leaf {
  path: string
  value: null | boolean | number | string
}

function* leaves(value: Json, path: string): Generator<Leaf> {
  if (Array.isArray(value)) for (const item of value) yield* leaves(item, path)
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, path === '' ? key : `${path}.${key}`)
  } else yield { path, value }
}

const REASONS = [...Object.keys(LATER), ...Object.keys(OTHERWISE), ...UNMARKED]
const excused = ({ path, value }: Leaf) =>
  REASONS.find((it) => path === it || path.startsWith(`${it}.`) || `${path}=${value}` === it)

const seed = JSON.parse(readFileSync(new URL('./seed-data.json', import.meta.url), 'utf8'))
const states = new Map<string, ProjectState>()
const whole = new Map<string, string>()

beforeAll(async () => {
  const projects = new MemoryProjects()
  const data = new MemoryData(projects)
  await loadDemo({ projects, data, say: () => {} })
  for (const project of seed.projects) {
    const state = [...projects.states.values()].find((it) => rows(it, 'projects')[0]?.acronym === project.acronym)
    if (!state) throw new Error(`no project ${project.acronym}`)
    states.set(project.id, state)
    whole.set(
      project.id,
      JSON.stringify([TABLE_NAMES.map((table) => rows(state, table)), data.people, [...data.fundings.values()]]),
    )
  }
})

const ID_KINDS = ['partner', 'member', 'label', 'place', 'phase', 'site', 'activity', 'result', 'board', 'list', 'card']
/** Ids of the people are the same in all projects; so are those that a project makes for its first partner and member. */
const isKnownId = (projectId: string, id: string): boolean => {
  const text = whole.get(projectId) ?? ''
  const { partners, demoUsers } = seed.projects.find((one: { id: string }) => one.id === projectId)
  const born = [partners, demoUsers].some((all: { id: string; role: string }[]) =>
    all.some((one) => one.id === id && ['lead', 'coordinator'].includes(one.role)),
  )
  return (
    born ||
    ID_KINDS.some((kind) => text.includes(`"${demoId(projectId, kind, id)}"`)) ||
    text.includes(`"${demoId('user', id)}"`)
  )
}

const ID_KEYS = /(^id|Ids?|ref|labels)$/
/** Marks are said in words. */
const MARKS: Record<string, Record<string, string>> = { seed: SOURCE_NAMES, provenance: { seed: '', ...BEGINNINGS } }
const inWords = ({ path, value }: Leaf): Leaf['value'] => {
  const [key, mark] = path.split('.').toReversed()
  return (/src$/i.test(mark ?? '') ? MARKS[key ?? '']?.[String(value)] : undefined) ?? value
}

const isThere = (projectId: string, leaf: Leaf): boolean => {
  const { path } = leaf
  const value = inWords(leaf)
  // What is no text is compared row by row in `things.test.ts`.
  if (typeof value !== 'string') return true
  const key = path.slice(path.lastIndexOf('.') + 1)
  const text = whole.get(projectId) ?? ''
  const inside = JSON.stringify(value).slice(1, -1)
  // A quote of a source is inside a longer text.
  if (text.includes(inside)) return true
  if (key === 'precision') return value === 'unknown' || ['day', 'month', 'mid-month', 'season', 'year'].includes(value)
  if (key === 'at') return text.includes(new Date(value).toISOString())
  if (path === 'projects.goodPractice.owner' || path === 'projects.approvals.by' || key === 'unitOrgId') {
    return text.includes(seed.organisations.find(({ id }: { id: string }) => id === value)?.names.en)
  }
  if (path === 'projects.partners.orgId' || path === 'projects.id') return true
  return ID_KEYS.test(key) && isKnownId(projectId, value)
}

/** Without the marks of cards that are a thing: the thing itself says where it is from. */
const withoutCardsOfThings = (project: Json): Json =>
  JSON.parse(JSON.stringify(project), (_key, value) => {
    const isCard = value !== null && typeof value === 'object' && 'ref' in value && 'kind' in value
    return isCard ? { ...value, src: undefined } : value
  })

test('every field of the four projects is in the product, or listed with the reason why not', () => {
  const missing: string[] = []
  for (const project of seed.projects) {
    for (const leaf of leaves(withoutCardsOfThings(project), 'projects')) {
      if (!excused(leaf) && !isThere(project.id, leaf)) missing.push(`${project.id} ${leaf.path}: ${leaf.value}`)
    }
  }
  expect(missing).toEqual([])
})

test('the values in other projects are not found by chance: a text that is nowhere is missed', () => {
  expect(isThere('bitu', { path: 'projects.title.en', value: 'Integrating nothing' })).toBe(false)
  expect(isThere('bitu', { path: 'projects.sites.id', value: 'site-nowhere' })).toBe(false)
})

test('every place and organisation that a project names is in it', () => {
  const all = [...whole.values()].join()
  const partners: { orgId?: string }[] = seed.projects.flatMap((project: typeof seed) => project.partners)
  for (const record of seed.organisations.filter(({ id }: { id: string }) =>
    partners.some(({ orgId }) => orgId === id),
  )) {
    for (const leaf of leaves(record, 'organisations')) {
      if (excused(leaf) || leaf.path.endsWith('.id') || leaf.path.endsWith('.placeId')) continue
      const value = inWords(leaf)
      if (typeof value === 'string') expect(all, leaf.path).toContain(JSON.stringify(value).slice(1, -1))
    }
  }
  const places = [...states.values()].flatMap((state) => rows(state, 'places'))
  for (const place of seed.places) {
    const { id: _id, src: _src, geoSrc: _geo, ...told } = place
    const shown = places.filter(({ names }) => names.en === place.names.en)
    for (const one of shown) expect(one).toMatchObject(told)
    // Six towns are only in networks of which the file has no project.
    const apart = ['jurmala', 'aluksne', 'gijon', 'altena', 'vilnius', 'klaipeda']
    expect(shown.length > 0, place.id).toBe(!apart.includes(place.id))
  }
})

test('a date is as exact as the file says', () => {
  const dates: { value: string; precision: string }[] = []
  const walk = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (value !== null && typeof value === 'object') {
      if ('precision' in value && typeof value.value === 'string') dates.push(value as never)
      Object.values(value).forEach(walk)
    }
  }
  walk(seed.projects)
  // `2019-01` with `mid-month` is `2019-01-mid` here.
  const exact = dates.filter(({ precision }) => precision !== 'mid-month')
  expect(exact.map(({ value }) => precisionOf(value))).toEqual(exact.map(({ precision }) => precision))
})

test('no reason is left over', () => {
  const paths = new Set<string>()
  for (const leaf of leaves(
    { projects: seed.projects, organisations: seed.organisations, seedFacts: seed.seedFacts },
    '',
  )) {
    const reason = excused(leaf)
    if (reason) paths.add(reason)
    if (leaf.path.startsWith('seedFacts')) expect(reason, leaf.path).toBeDefined()
  }
  expect(REASONS.filter((it) => !paths.has(it))).toEqual([])
})
