import { readFileSync } from 'node:fs'
import { byPosition } from '@meanwhile/domain/position'
import { unsound } from '@meanwhile/domain/sound'
import type { ProjectState } from '@meanwhile/domain/state'
import { readTemplates } from '@meanwhile/domain/template/board-template'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadDemo } from './load.ts'
import { MemoryData, rows } from './memory-data.ts'
import { MemoryProjects } from './memory-projects.ts'

const file = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const seed = file('./seed-data.json')
const { templates } = await readTemplates()

let projects: MemoryProjects
let data: MemoryData
const load = () => loadDemo({ projects, data, say: () => {} })
const named = (acronym: string) => {
  const state = [...projects.states.values()].find((it) => rows(it, 'projects')[0]?.acronym === acronym)
  if (!state) throw new Error(`no project ${acronym}`)
  return state
}

beforeEach(() => {
  projects = new MemoryProjects()
  data = new MemoryData(projects)
})

describe('everything that the data says about a project is there', () => {
  beforeEach(load)

  for (const project of seed.projects) {
    const made = (project.templateInstances ?? []).map((one: { template: string }) =>
      templates.find(({ id }: { id: string }) => id === one.template),
    )
    const boards = [...project.boards, ...made]
    const lists = boards.flatMap((board) => board.lists)
    const cards = lists.flatMap((list) => list.cards)

    test(`${project.acronym}: ${boards.length} boards, ${lists.length} lists, ${cards.length} cards`, () => {
      const state = named(project.acronym)
      expect(unsound(state)).toEqual([])
      expect(state.size('partners')).toBe(project.partners.length)
      expect(state.size('members')).toBe(project.demoUsers.length)
      expect(state.size('labels')).toBe(project.labels?.length ?? 0)
      expect(state.size('boards')).toBe(boards.length)
      expect(state.size('lists')).toBe(lists.length)
      expect(state.size('cards')).toBe(cards.length)
      const places = rows(state, 'partners').map(({ colour, pattern }) => `${colour} ${pattern}`)
      expect(new Set(places).size).toBe(places.length)
      expect(rows(state, 'partners').every(({ country, city }) => country !== 'UK' && city)).toBe(true)
    })

    test(`${project.acronym}: titles, order, stages, labels and days of the boards in the file`, () => {
      const state = named(project.acronym)
      for (const board of project.boards) {
        const lang = board.partnerId === 'rp-daugavpils' ? 'lv' : 'en'
        const shown = rows(state, 'boards').find(({ title }) => title === board.title[lang])
        expect(shown?.lang).toBe(lang)
        const shownLists = rows(state, 'lists')
          .filter(({ boardId }) => boardId === shown?.id)
          .sort(byPosition)
        expect(shownLists.map(({ title, stage }) => ({ title, stage }))).toEqual(
          board.lists.map((list: never) => ({ title: list['title'][lang], stage: list['stage'] })),
        )
        for (const [at, list] of board.lists.entries()) {
          const shownCards = rows(state, 'cards')
            .filter(({ listId }) => listId === shownLists[at]?.id)
            .sort(byPosition)
          expect(shownCards.map(faceOf(state))).toEqual(list.cards.map(faceInFile(project, lang)))
        }
      }
    })
  }
})

type SeedCard = { title: Record<string, string>; partnerId?: string; labels?: string[]; due?: string; doneAt?: string }
type SeedProject = (typeof seed)['projects'][number]
type Card = ReturnType<typeof rows<'cards'>>[number]

const faceOf = (state: ProjectState) => (card: Card) => ({
  title: card.title,
  partner: card.partnerId === null ? null : state.get('partners', card.partnerId)?.number,
  labels: card.labelIds.map((id) => state.get('labels', id)?.title),
  due: card.due,
  done: card.doneAt !== null,
})

const faceInFile = (project: SeedProject, lang: string) => (card: SeedCard) => ({
  title: card.title[lang],
  partner: project.partners.find(({ id }: { id: string }) => id === card.partnerId)?.number ?? null,
  labels: (card.labels ?? []).map((id) => project.labels.find((label: { id: string }) => label.id === id).title.en),
  due: card.due ?? null,
  done: card.doneAt !== undefined,
})

test('a board from a template counts its days from the anchor and is done up to the stage', async () => {
  await load()
  const state = named('BITU')
  const board = rows(state, 'boards').find(({ title }) => title === 'Viskaļi: no meklēšanas līdz atvēršanai')
  expect(board).toMatchObject({ lang: 'lv' })
  const cards = rows(state, 'cards').filter(({ boardId }) => boardId === board?.id)
  const find = (title: string) => cards.find((card) => card.title === title)
  expect(find('Apstaigāt apkaimi un atzīmēt tukšās vietas')).toMatchObject({ due: '2021-06-24' })
  expect(find('Atklāšana')).toMatchObject({ due: '2022-04-20', doneAt: null })
  expect(find('Mājas kārtība un rezidenta līgums')?.doneAt).not.toBeNull()
  expect(find('Nodošana īpašniekam')).toMatchObject({ due: null, doneAt: null })
  expect(rows(state, 'boards').find(({ title }) => title === 'Training in Aarhus')).toMatchObject({ partnerId: null })
})

test('people are made once, with a place in each of their projects, and may sign in at the end', async () => {
  expect(await load()).toBe('loaded')
  expect(data.open).toBe(true)
  expect(new Set(data.people.map(({ id }) => id)).size).toBe(data.people.length)
  const zane = data.people.find(({ name }) => name === 'Zane Ozola')
  const places = [...projects.states.values()].flatMap((state) => rows(state, 'members'))
  expect(places.filter(({ userId }) => userId === zane?.id).map(({ role }) => role)).toEqual([
    'coordinator',
    'coordinator',
  ])
  expect(places.every(({ userId }) => data.people.some(({ id }) => id === userId))).toBe(true)
  expect(rows(named('BITU'), 'cards').filter(({ memberIds }) => memberIds.length > 0).length).toBeGreaterThan(30)
})

test('a second load does nothing, and a server with people of its own is left alone', async () => {
  await load()
  const versions = [...projects.states.values()].map(({ version }) => version)
  expect(await load()).toBe('already')
  expect([...projects.states.values()].map(({ version }) => version)).toEqual(versions)
  const used = new MemoryProjects()
  const usedData = Object.assign(new MemoryData(used), { others: true })
  expect(await loadDemo({ projects: used, data: usedData, say: () => {} })).toBe('not-empty')
  expect(used.states.size).toBe(0)
})

test('an interrupted load is finished by the next one, and nothing is there twice', async () => {
  const interrupted = Object.create(projects) as MemoryProjects
  let left = 3
  interrupted.dispatch = (...words) => (left-- > 0 ? projects.dispatch(...words) : Promise.reject(new Error('cut')))
  await expect(loadDemo({ projects: interrupted, data, say: () => {} })).rejects.toThrow('cut')
  expect(data.open).toBe(false)
  const whole = new MemoryProjects()
  await loadDemo({ projects: whole, data: new MemoryData(whole), say: () => {} })
  expect(await load()).toBe('loaded')
  expect([...projects.states.values()].map(({ version }) => version)).toEqual(
    [...whole.states.values()].map(({ version }) => version),
  )
})

test('every record of the data carries where it is from, and no person of the sources is in it', () => {
  expect(seed.seedFacts).not.toHaveProperty('realPersonsNamed')
  const marks = new Set(Object.keys(seed.meta.provenance))
  const boards = seed.projects.flatMap((project: SeedProject) => project.boards)
  const lists = boards.flatMap((board: SeedProject) => board.lists)
  const records = [
    ...seed.places,
    ...seed.organisations,
    ...boards,
    ...lists.flatMap((list: SeedProject) => list.cards),
    ...seed.projects.flatMap(({ partners, labels = [], demoUsers, templateInstances = [] }: SeedProject) => [
      ...partners,
      ...labels,
      ...demoUsers,
      ...templateInstances,
    ]),
  ]
  expect(records.filter(({ src }) => !marks.has(src?.provenance))).toEqual([])
})
