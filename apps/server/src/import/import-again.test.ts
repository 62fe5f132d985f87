import { sampleExport } from '@meanwhile/domain/trello/sample-export.test-support'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command } from '../../test/project.ts'
import { type TestServer, testServer } from '../../test/server.ts'
import { ImportScene } from './import-scene.test-support.ts'

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

test('[IM6] run twice changes nothing the second time', async () => {
  const { answers } = await scene.trelloAnswers()
  await scene.imported(await scene.kept(), answers)
  const before = await scene.state()
  const again = await scene.imported(await scene.kept(), answers)
  expect(again.report?.cards).toEqual({ added: 0, inFile: 64 })
  expect((await scene.state()).version).toBe(before.version)
  const { data } = await scene.call('preview', { importId: await scene.kept() })
  expect(data.knownCards).toBe(64)
})

test('[IM6] a newer export adds what is new and leaves the rest as people have it now', async () => {
  const { answers } = await scene.trelloAnswers()
  const first = await scene.imported(await scene.kept(), answers)
  const cards = [...(await scene.state()).all('cards')].filter(({ boardId }) => boardId === first.boardId)
  const card = cards.find(({ title }) => title === 'Insurance for volunteers')
  const rename = command('card.rename', { cardId: card?.id, title: 'Changed here' })
  await server.services.projects.dispatch(scene.projectId, scene.anna.userId, [rename])
  const file = sampleExport() as { cards: Record<string, unknown>[] }
  file.cards.push({
    ...file.cards[0],
    id: 'f'.repeat(24),
    name: 'New at Trello',
    attachments: [],
    customFieldItems: [],
  })
  const second = await scene.imported(await scene.kept(JSON.stringify(file)), answers)
  expect(second.report?.cards).toEqual({ added: 1, inFile: 65 })
  const titles = [...(await scene.state()).all('cards')].map(({ title }) => title)
  expect(titles).toContain('Changed here')
  expect(titles).toContain('New at Trello')
})

test('[IM6] once more as a board of its own, when somebody asks for it', async () => {
  const first = await scene.imported(await scene.kept(), (await scene.trelloAnswers()).answers)
  const second = await scene.imported(await scene.kept(), (await scene.trelloAnswers(true)).answers)
  expect(second.report?.cards).toEqual({ added: 64, inFile: 64 })
  expect(second.boardId).not.toBe(first.boardId)
})
