import type { ImportProgress } from '@meanwhile/domain/protocol'
import { unsound } from '@meanwhile/domain/sound'
import { sampleExport } from '@meanwhile/domain/trello/sample-export.test-support'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { newId } from '../../test/project.ts'
import { type TestServer, testServer } from '../../test/server.ts'
import { ImportScene, type ImportStateRead } from './import-scene.test-support.ts'

let database: TestDatabase
let server: TestServer
let scene: ImportScene

beforeAll(async () => {
  database = await testDatabase()
  server = await testServer(database.url)
})
beforeEach(async () => {
  scene = await ImportScene.begin(database, server)
})
afterAll(async () => {
  await server.close()
  await database.drop()
})

test('[IM5] [IM7] brings the whole board, with authors and dates, and says what is missing', async () => {
  const { answers, memberId } = await scene.trelloAnswers()
  const before = (await scene.state()).size('cards')
  const done = await scene.imported(await scene.kept(), answers)
  expect(done.failure).toBeNull()
  expect(done.report).toMatchObject({
    cards: { added: 64, inFile: 64 },
    lists: { added: 7, inFile: 7 },
    comments: 42,
  })
  expect(done.report?.losses.map(({ code }) => code)).toContain('file-as-link')
  const project = await scene.state()
  expect(project.size('cards')).toBe(before + 64)
  const lists = [...project.all('lists')].filter(({ boardId }) => boardId === done.boardId)
  expect(lists.filter(({ archivedAt }) => archivedAt !== null)).toHaveLength(1)
  const cards = [...project.all('cards')].filter(({ boardId }) => boardId === done.boardId)
  expect(cards.some(({ memberIds }) => memberIds.includes(memberId ?? ''))).toBe(true)
  const card = cards.find(({ title }) => title === 'Seed library behind the gatehouse')
  const details = await server.services.projects.details(scene.projectId, card?.id ?? '')
  const at = ['2022-05-02T12:00:00.000Z', '2022-05-03T12:00:00.000Z']
  expect(details?.rows.comments?.map((comment) => comment.at).sort()).toEqual(at)
  expect(unsound(project)).toEqual([])
})

test('[IM8] keeps the name of somebody as a person who cannot sign in, and no name in the log', async () => {
  await scene.imported(await scene.kept(), (await scene.trelloAnswers()).answers)
  const people = await server.services.people.ofProject(scene.projectId, { withAddress: true })
  const kristine = people.find(({ name }) => name === 'Kristīne Zaļkalne')
  expect(kristine).toBeDefined()
  expect(kristine).not.toHaveProperty('email')
  const places = [...(await scene.state()).all('members')].filter(({ userId }) => userId === kristine?.userId)
  expect(places).toMatchObject([{ role: 'observer', leftAt: expect.any(String) }])
  expect(await server.services.projects.membership(scene.projectId, kristine?.userId ?? '')).toBeUndefined()
  const log = JSON.stringify(await scene.log())
  for (const name of ['Kristīne', 'Mäkinen', 'Šimkūnas', '@boards.trello.com']) expect(log).not.toContain(name)
})

test('[IM5] is done whole or not at all, and leaves no name behind', async () => {
  const { answers } = await scene.trelloAnswers()
  const people = async () => (await database.pool.query('select 1 from "User" where email is null')).rowCount
  const [before, names] = [await scene.state(), await people()]
  const file = sampleExport() as { labels: Record<string, unknown>[] }
  // More labels than a project may have: the last ones are refused.
  for (let n = 0; n < 600; n++) file.labels.push({ id: `l${n}`, name: `Label ${n}`, color: 'red' })
  const importId = await scene.kept(JSON.stringify(file))
  const failed = await scene.imported(importId, answers)
  expect(failed).toMatchObject({ failure: 'too-many', report: null })
  expect((await scene.state()).version).toBe(before.version)
  expect(await people()).toBe(names)
  // The file is still there for another try.
  expect((await scene.call('preview', { importId })).code).toBeUndefined()
})

test('[IM8] refuses a member of another project, and a second run of one file at the same time', async () => {
  const { answers } = await scene.trelloAnswers()
  const foreign = Object.fromEntries(Object.keys(answers.people).map((id) => [id, { as: 'member', memberId: newId() }]))
  const importId = await scene.kept()
  expect(await scene.imported(importId, { ...answers, people: foreign })).toMatchObject({ failure: 'not-found' })
  const runs = await Promise.all([1, 2, 3].map(() => scene.call('run', { importId, answers })))
  expect(runs.filter(({ code }) => code === undefined)).toHaveLength(1)
  await expect.poll(async () => (await scene.call<ImportStateRead>('state', { importId })).data.running).toBe(false)
  expect(
    [...(await scene.state()).all('boards')].filter(({ title }) => title === 'The depot opens again'),
  ).toHaveLength(1)
})

test('tells the person how far it is, and nobody else', async () => {
  const bruno = await server.person()
  await server.services.projects.join(scene.projectId, bruno.userId, 'coordinator', null)
  const [mine, theirs] = [await server.connected(scene.anna), await server.connected(bruno)]
  const heard: ImportProgress[] = []
  const others: string[] = []
  mine.on('import.progress', (progress) => heard.push(progress))
  theirs.on('import.progress', ({ phase }) => others.push(phase))
  await scene.imported(await scene.kept(), (await scene.trelloAnswers()).answers)
  const phases = () => new Set(heard.sort((a, b) => a.order - b.order).map(({ phase }) => phase))
  await expect.poll(() => [...phases()]).toEqual(['reading', 'planning', 'saving', 'done'])
  expect(new Set(heard.map(({ order }) => order)).size).toBe(heard.length)
  expect(others).toEqual([])
})

test('[IM9] a table becomes a board, and its rows say what could not be read', async () => {
  const table =
    'Title;List;People;Due;Partner\nRoof;Repairs;Anna Kalniņa;29.10.2022;Free Riga\nWindows;Repairs;Nobody;soon;\n'
  const importId = await scene.kept(table)
  const { data } = await scene.call('preview', { importId })
  const answers = {
    kind: 'csv',
    title: 'From a table',
    delimiter: ';',
    columns: data.columns,
    dateOrder: 'day-first',
    again: false,
  }
  const done = await scene.imported(importId, answers)
  expect(done.report?.losses).toMatchObject([
    { code: 'person-unknown', places: ['3'] },
    { code: 'date-unknown', places: ['3'] },
  ])
  const roof = [...(await scene.state()).all('cards')].find(({ title }) => title === 'Roof')
  expect(roof).toMatchObject({ due: '2022-10-29', partnerId: expect.any(String), memberIds: [expect.any(String)] })
  const second = await scene.imported(await scene.kept(table), answers)
  expect(second.report?.cards).toEqual({ added: 0, inFile: 2 })
})

test('its report can be read again by everybody who makes boards', async () => {
  const importId = await scene.kept()
  await scene.imported(importId, (await scene.trelloAnswers()).answers)
  const bruno = await server.person()
  await server.services.projects.join(scene.projectId, bruno.userId, 'coordinator', null)
  expect((await scene.call<{ id: string }[]>('list', {}, bruno)).data).toMatchObject([{ id: importId, cards: 64 }])
  expect((await scene.call<ImportStateRead>('state', { importId }, bruno)).data.report?.cards.added).toBe(64)
  expect((await scene.call('preview', { importId }, bruno)).code).toBe('NOT_FOUND')
  const { rows } = await database.pool.query('select content from "Import" where id = $1', [importId])
  expect(rows).toEqual([{ content: null }])
})

test('[IM5] is the work of who brought it, in the history and for whoever was told of the people on its cards', async () => {
  const importId = await scene.kept()
  const before = (await scene.log()).length
  await scene.imported(importId, (await scene.trelloAnswers()).answers)
  const log = (await scene.log()).slice(before)
  expect(log.length).toBeGreaterThan(64)
  expect(new Set(log.map(({ by }) => by))).toEqual(new Set([scene.anna.userId]))
  const { lines } = await server.services.histories.page(scene.projectId, {})
  expect(lines[0]).toMatchObject({ by: scene.anna.userId })
})

test('counts the cards while they are saved, and shows none of them before all are', async () => {
  const file = sampleExport() as { cards: Record<string, unknown>[] }
  const [first] = file.cards
  for (let n = 0; n < 2_000; n++) {
    const id = `d${n.toString(16).padStart(23, '0')}`
    file.cards.push({ ...first, id, shortLink: id.slice(-8), name: `More ${n}`, attachments: [], customFieldItems: [] })
  }
  const socket = await server.connected(scene.anna)
  const heard: ImportProgress[] = []
  const seen: Promise<number>[] = []
  socket.on('import.progress', (progress) => {
    heard.push(progress)
    seen.push(scene.state().then((state) => state.size('cards')))
  })
  const before = (await scene.state()).size('cards')
  const done = await scene.imported(await scene.kept(JSON.stringify(file)), (await scene.trelloAnswers()).answers)
  expect(done.failure).toBeNull()
  const counts = () =>
    heard
      .filter(({ phase }) => phase === 'saving')
      .sort((a, b) => a.order - b.order)
      .map(({ done: count }) => count)
  await expect.poll(() => counts().some((count) => count > 0 && count < 2_064)).toBe(true)
  expect(counts()).toEqual(counts().toSorted((a, b) => a - b))
  for (const size of await Promise.all(seen)) expect([before, before + 2_064]).toContain(size)
  expect((await scene.state()).size('cards')).toBe(before + 2_064)
})
