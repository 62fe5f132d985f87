import { sampleExport } from '@meanwhile/domain/trello/sample-export.test-support'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { lateSender } from '../../test/late-sender.ts'
import { newId } from '../../test/project.ts'
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

describe('a file that is brought', () => {
  test('[A2] [A4] is taken from those who may make boards, and told to others before it is read', async () => {
    const observer = await server.person()
    await server.services.projects.join(scene.projectId, observer.userId, 'observer', null)
    const stranger = await server.person()
    const body = JSON.stringify(sampleExport())
    expect((await scene.upload(null, body)).status).toBe(401)
    expect((await scene.upload(stranger, body)).status).toBe(404)
    expect((await scene.upload(observer, body)).status).toBe(403)
    expect((await scene.upload(scene.anna, body, {}, `/api/projects/${newId()}/imports`)).status).toBe(404)
    expect((await scene.upload(scene.anna, body, {}, '/api/projects/x/imports')).status).toBe(404)
    expect((await scene.upload(scene.anna, body)).status).toBe(201)
  })

  test('[A10] is refused from a foreign page', async () => {
    expect((await scene.upload(scene.anna, '{}', { origin: 'https://elsewhere.example' })).status).toBe(403)
  })

  test('[IM1] is at most 50 MB, whatever its length says', async () => {
    const chunk = Buffer.alloc(1_000_000, 32)
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        if (sent++ < 60) controller.enqueue(chunk)
        else controller.close()
      },
    })
    const answer = await fetch(`${server.url}${scene.path}`, {
      method: 'POST',
      headers: { cookie: scene.anna.cookie },
      body: endless,
      duplex: 'half',
    })
    expect(answer.status).toBe(413)
    const headers = { cookie: scene.anna.cookie }
    const large = { path: scene.path, next: '/healthz', bytes: 60_000_000, headers }
    expect(await lateSender(server.url, large)).toEqual([413, 200])
    const { rows } = await database.pool.query('select 1 from "Import" where "projectId" = $1', [scene.projectId])
    expect(rows).toEqual([])
  })

  test('[IM8] is seen by nobody else before it is imported', async () => {
    const bruno = await scene.coordinator()
    const importId = await scene.kept()
    for (const procedure of ['preview', 'state', 'discard']) {
      expect((await scene.call(procedure, { importId }, bruno)).code, procedure).toBe('NOT_FOUND')
    }
    expect((await scene.call('preview', { importId })).data).toMatchObject({ fileName: 'Dēlis.json' })
  })

  test('is forgotten when it is given up, and after a day', async () => {
    const [one, other] = [await scene.kept(), await scene.kept()]
    await scene.call('discard', { importId: one })
    expect((await scene.call('state', { importId: one })).code).toBe('NOT_FOUND')
    await database.pool.query(`update "Import" set "createdAt" = now() - interval '25 hours' where id = $1`, [other])
    await server.services.imports.tidy()
    expect((await scene.call('state', { importId: other })).code).toBe('NOT_FOUND')
  })
})

describe('what a file holds', () => {
  test('is shown in numbers, with its people and what would be lost', async () => {
    const { data } = await scene.call('preview', { importId: await scene.kept() })
    expect(data).toMatchObject({
      kind: 'trello',
      title: 'The depot opens again',
      counts: { lists: 7, cards: 64, archivedCards: 4, comments: 42, files: 8 },
      knownCards: 0,
    })
    expect(data.people).toHaveLength(6)
    expect(data.losses).toContainEqual(expect.objectContaining({ code: 'link-refused', count: 1 }))
    expect(JSON.stringify(data)).not.toContain('@boards.trello.com')
  })

  test.each([
    ['not-json', '{"lists":[', 'trello'],
    ['not-trello', '[]', 'trello'],
    ['not-trello', '{"name":"x"}', 'trello'],
    ['too-deep', `{"cards":${'['.repeat(100_000)}`, 'trello'],
    ['forbidden-key', '{"id":"a","__proto__":{}}', 'trello'],
    ['no-rows', '', 'csv'],
    ['no-rows', 'Title;List', 'csv'],
    ['not-text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0xff, 0xd8]), 'csv'],
  ])('[IM1] a bad file is refused with a reason: %s', async (fault, body, kind) => {
    const { data } = await scene.call('preview', { importId: await scene.kept(body) })
    expect(data).toMatchObject({ fault, kind })
  })

  test('[IM9] a table is shown with its first rows and a guess of its columns', async () => {
    const table = 'Nosaukums;Saraksts;Termiņš\nJumts;Remonts;29.10.2022\nLogi;Remonts;\n'
    const { data } = await scene.call('preview', { importId: await scene.kept(`\ufeff${table}`) })
    expect(data).toMatchObject({
      kind: 'csv',
      header: ['Nosaukums', 'Saraksts', 'Termiņš'],
      rows: 2,
      delimiter: ';',
      encoding: 'utf-8',
      columns: { title: 0, list: 1, due: 2 },
    })
  })
})
