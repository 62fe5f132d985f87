import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './database.ts'
import { PlainClient } from './plain-client.ts'
import { smallProject } from './project.ts'
import { type TestServer, testServer } from './server.ts'

let database: TestDatabase
let server: TestServer
let client: PlainClient
let made: Awaited<ReturnType<typeof smallProject>>

beforeAll(async () => {
  database = await testDatabase()
  server = await testServer(database.url)
})
beforeEach(async () => {
  made = await smallProject(server.services.projects)
  const { cookie } = await personFor(made.coordinatorId)
  client = new PlainClient(server.url, cookie)
})

afterEach(() => client.close())
afterAll(async () => {
  await server.close()
  await database.drop()
})

async function personFor(userId: string) {
  const email = `${userId.toLowerCase()}@example.org`
  await server.services.prisma.user.create({ data: { id: userId, email, name: 'Plain' } })
  return server.signIn(userId)
}

interface Snapshot {
  protocol: number
  version: number
  tables: Record<string, Record<string, unknown[]>>
}

async function openProject() {
  const answer = await client.open(made.projectId)
  return { etag: answer.headers.get('etag'), snapshot: (await answer.json()) as Snapshot }
}

const archive = (cardId: string | undefined, id: string) => ({ id, type: 'card.archive', body: { cardId } })

test('a project opens with one GET, and not again while it stays the same', async () => {
  const { etag, snapshot } = await openProject()
  expect(new Set(snapshot.tables.cards?.id)).toEqual(new Set(made.cardIds))
  expect((await client.open(made.projectId, { 'if-none-match': String(etag) })).status).toBe(304)
  expect((await client.open('nowhere00000')).status).toBe(404)
})

test('commands go up over HTTP and come back as events over the socket, once however often they are sent', async () => {
  const { snapshot } = await openProject()
  expect(await client.connect(snapshot.protocol)).toMatch(/^40\{/)
  const { projectId } = made
  const joined = await client.ask('project.join', { projectId, version: snapshot.version })
  expect(joined).toEqual({ events: [], head: snapshot.version })
  expect(await client.hear('project.presence')).toMatchObject({ present: [{ userId: made.coordinatorId }] })

  const commands = [archive(made.cardIds[0], 'plainCommand')]
  const first = await client.post('project.dispatch', { projectId, commands })
  const second = await client.post('project.dispatch', { projectId, commands })
  expect(first.status).toBe(200)
  expect(second.body).toEqual(first.body)
  const version = snapshot.version + 1
  const event = { version, id: 'plainCommand', type: 'card.archive', by: made.coordinatorId, gone: {} }
  expect(first.body).toMatchObject({ result: { data: [{ id: 'plainCommand', event }] } })
  expect(await client.hear('project.events')).toMatchObject({ projectId, events: [event] })
  const missed = await client.query('project.since', { projectId, version: snapshot.version })
  expect(missed.body).toMatchObject({ result: { data: { events: [event], head: version } } })
})

test('the same procedures answer over the socket', async () => {
  const { projectId } = made
  await client.connect(PROTOCOL)
  await client.ask('project.join', { projectId, version: 0 })
  const since = { path: 'project.since', type: 'query' }
  const far = { projectId, version: 2_000_000_000 }
  expect(await client.ask('rpc', { ...since, input: far })).toMatchObject({ data: { reload: true } })
  const nowhere = { projectId: 'nowhere00000', version: 0 }
  expect(await client.ask('rpc', { ...since, input: nowhere })).toMatchObject({
    error: { code: 'NOT_FOUND', refusal: 'not-found' },
  })
  expect(await client.ask('presence', { projectId, cardId: made.cardIds[1] })).toEqual({ ok: true })
})

test('a refused command says why and stops nothing after it', async () => {
  const { projectId } = made
  await client.post('project.dispatch', { projectId, commands: [archive(made.cardIds[0], 'plainCommand')] })
  const commands = [archive(made.cardIds[0], 'plainRefused'), archive('nowhere00000', 'plainNothing')]
  const answer = await client.post('project.dispatch', { projectId, commands })
  expect(answer.body).toEqual({
    result: {
      data: [
        { id: 'plainRefused', refused: 'archived' },
        { id: 'plainNothing', refused: 'not-found' },
      ],
    },
  })
})

test('several queries go in one request, and an input may travel in a body', async () => {
  const input = { projectId: made.projectId, version: 2_000_000_000 }
  const wrong = { ...input, projectId: 'nowhere00000' }
  const both = await client.queries([
    ['project.since', input],
    ['project.since', wrong],
  ])
  expect(both).toMatchObject({
    status: 207,
    body: [{ result: { data: { reload: true } } }, { error: { data: { code: 'NOT_FOUND' } } }],
  })
  expect(await client.post('project.since', input)).toMatchObject({ status: 200 })
  const large = await client.post('project.dispatch', { large: 'x'.repeat(1_000_000) })
  expect(large).toMatchObject({ status: 413, body: { error: { data: { code: 'PAYLOAD_TOO_LARGE' } } } })
})

test('errors have a code, and a refusal where there is one', async () => {
  const wrong = await client.query('project.since', { projectId: made.projectId, version: -1 })
  expect(wrong).toMatchObject({ status: 400, body: { error: { data: { code: 'BAD_REQUEST', httpStatus: 400 } } } })
  const hidden = await client.query('project.since', { projectId: 'nowhere00000', version: 0 })
  expect(hidden).toMatchObject({ status: 404, body: { error: { data: { code: 'NOT_FOUND', refusal: 'not-found' } } } })
  const foreign = await client.post('project.dispatch', {}, { origin: 'https://elsewhere.example' })
  expect(foreign).toMatchObject({ status: 403, body: { error: { code: 'FOREIGN_ORIGIN' } } })
  expect((await new PlainClient(server.url, '').query('project.since', {})).status).toBe(401)
})

test('a handshake without a session or of another protocol is told so', async () => {
  expect(await new PlainClient(server.url, '').connect(PROTOCOL)).toBe('44{"message":"unauthorized"}')
  expect(await new PlainClient(server.url, '').connect(0)).toBe('44{"message":"protocol"}')
})
