import { sampleExport } from '@meanwhile/domain/trello/sample-export.test-support'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { newId, smallProject } from '../../test/project.ts'
import { type TestPerson, type TestServer, testServer } from '../../test/server.ts'

let database: TestDatabase
let server: TestServer
let projectId: string
let anna: TestPerson

beforeAll(async () => {
  database = await testDatabase()
  server = await testServer(database.url)
})
afterAll(async () => {
  await server.close()
  await database.drop()
})
beforeEach(async () => {
  anna = await server.person('Anna Kalniņa')
  const made = await smallProject(server.services.projects)
  projectId = made.projectId
  await server.services.projects.join(projectId, anna.userId, 'coordinator', null)
})

const path = () => `/api/projects/${projectId}/imports`

function upload(who: TestPerson | null, body: string | Buffer, more: Record<string, string> = {}, at = path()) {
  const headers = { 'x-file-name': encodeURIComponent('Dēlis.json'), ...(who && { cookie: who.cookie }), ...more }
  return fetch(`${server.url}${at}`, { method: 'POST', headers, body: body as RequestInit['body'] })
}

async function call<Answer = Record<string, unknown>>(procedure: string, input: unknown, who = anna) {
  const headers = { 'content-type': 'application/json', cookie: who.cookie }
  const response = await fetch(`${server.url}/trpc/import.${procedure}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(input),
  })
  const answer = (await response.json()) as { result?: { data: Answer }; error?: { data: { code: string } } }
  return { data: answer.result?.data as Answer, code: answer.error?.data.code }
}

async function kept(body: string | Buffer = JSON.stringify(sampleExport())): Promise<string> {
  const response = await upload(anna, body)
  expect(response.status).toBe(201)
  return ((await response.json()) as { id: string }).id
}

describe('a file that is brought', () => {
  test('[A2] [A4] is taken from those who may make boards, and told to others before it is read', async () => {
    const observer = await server.person()
    await server.services.projects.join(projectId, observer.userId, 'observer', null)
    const stranger = await server.person()
    const body = JSON.stringify(sampleExport())
    expect((await upload(null, body)).status).toBe(401)
    expect((await upload(stranger, body)).status).toBe(404)
    expect((await upload(observer, body)).status).toBe(403)
    expect((await upload(anna, body, {}, `/api/projects/${newId()}/imports`)).status).toBe(404)
    expect((await upload(anna, body, {}, '/api/projects/x/imports')).status).toBe(404)
    expect((await upload(anna, body)).status).toBe(201)
  })

  test('[A10] is refused from a foreign page', async () => {
    expect((await upload(anna, '{}', { origin: 'https://elsewhere.example' })).status).toBe(403)
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
    const answer = await fetch(`${server.url}${path()}`, {
      method: 'POST',
      headers: { cookie: anna.cookie },
      body: endless,
      duplex: 'half',
    } as RequestInit).then(
      (response) => response.status,
      () => 413,
    )
    expect(answer).toBe(413)
    const { rows } = await database.pool.query('select 1 from "Import" where "projectId" = $1', [projectId])
    expect(rows).toEqual([])
  })

  test('[IM8] is seen by nobody else before it is imported', async () => {
    const bruno = await server.person()
    await server.services.projects.join(projectId, bruno.userId, 'coordinator', null)
    const importId = await kept()
    for (const procedure of ['preview', 'state', 'discard']) {
      expect((await call(procedure, { projectId, importId }, bruno)).code, procedure).toBe('NOT_FOUND')
    }
    expect((await call('preview', { projectId, importId })).data).toMatchObject({ fileName: 'Dēlis.json' })
  })

  test('is forgotten when it is given up, and after a day', async () => {
    const [one, other] = [await kept(), await kept()]
    await call('discard', { projectId, importId: one })
    expect((await call('state', { projectId, importId: one })).code).toBe('NOT_FOUND')
    await database.pool.query(`update "Import" set "createdAt" = now() - interval '25 hours' where id = $1`, [other])
    await server.services.imports.tidy()
    expect((await call('state', { projectId, importId: other })).code).toBe('NOT_FOUND')
  })
})

describe('what a file holds', () => {
  test('is shown in numbers, with its people and what would be lost', async () => {
    const { data } = await call('preview', { projectId, importId: await kept() })
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
    const { data } = await call('preview', { projectId, importId: await kept(body) })
    expect(data).toMatchObject({ fault, kind })
  })

  test('[IM9] a table is shown with its first rows and a guess of its columns', async () => {
    const table = 'Nosaukums;Saraksts;Termiņš\nJumts;Remonts;29.10.2022\nLogi;Remonts;\n'
    const { data } = await call('preview', { projectId, importId: await kept(`\ufeff${table}`) })
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
