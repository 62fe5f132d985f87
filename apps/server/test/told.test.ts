import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashToken, newToken } from '../src/session/token.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { command, newId, smallProject } from './project.ts'
import { type TestServer, testServer } from './server.ts'

let database: TestDatabase
let server: TestServer

beforeAll(async () => {
  database = await testDatabase()
  server = await testServer(database.url)
})
afterAll(async () => {
  await server?.close()
  await database.drop()
})

async function world() {
  const { projects } = server.services
  const small = await smallProject(projects)
  const [anna, peter] = [await server.person('Anna Liepa'), await server.person('Peter Kask')]
  for (const { userId } of [anna, peter]) await projects.join(small.projectId, userId, 'observer', null)
  const memberId = (await projects.membership(small.projectId, anna.userId))?.id
  const assign = (cardId: string | undefined) =>
    projects.dispatch(small.projectId, small.coordinatorId, [command('card.assign', { cardId, memberId, on: true })])
  return { ...small, anna, peter, assign }
}

const call = async (path: string, input: unknown, cookie: string) => {
  const headers = { 'content-type': 'application/json', cookie }
  const response = await fetch(`${server.url}/trpc/${path}`, { method: 'POST', headers, body: JSON.stringify(input) })
  return ((await response.json()) as { result: { data: unknown } }).result.data
}

test('an assignment on a running server reaches the inbox of the person, and only theirs is poked', async () => {
  const { anna, peter, assign, cardIds, projectId } = await world()
  const [mine, others] = [await server.connected(anna), await server.connected(peter)]
  const pokes: string[] = []
  mine.on('inbox.changed', () => pokes.push('anna'))
  others.on('inbox.changed', () => pokes.push('peter'))
  await assign(cardIds[0])
  await expect.poll(() => pokes).toEqual(['anna'])
  expect(await call('inbox.unreadCount', {}, anna.cookie)).toBe(1)
  expect(await call('inbox.list', { before: null }, anna.cookie)).toMatchObject([
    { kind: 'assigned', projectId, cardId: cardIds[0], title: 'Card 0', read: false },
  ])
  expect(await call('inbox.list', { before: null }, peter.cookie)).toEqual([])
})

test('over the socket a procedure without input is asked without one', async () => {
  const { anna } = await world()
  const socket = await server.connected(anna)
  const message = { path: 'inbox.unreadCount', type: 'query', input: undefined }
  expect(await socket.emitWithAck('rpc', message)).toEqual({ data: 0 })
})

test('[U1] everybody else with the project open hears which card changed; whoever changed it does not', async () => {
  const { anna, peter, cardIds, projectId } = await world()
  await server.services.projects.dispatch(projectId, null, [
    command('member.change', {
      memberId: (await server.services.projects.membership(projectId, anna.userId))?.id,
      role: 'coordinator',
      partnerId: null,
    }),
  ])
  const [mine, others] = [await server.connected(anna), await server.connected(peter)]
  for (const socket of [mine, others]) {
    await socket.emitWithAck('project.join', { projectId, version: 0 })
  }
  const heard: string[] = []
  const hears = (who: string) => (news: { cardIds: readonly string[] }) => {
    // What was done before they came, by another hand, is told by itself, and of all cards.
    if (news.cardIds.length === 1) heard.push(`${who} ${news.cardIds.join()}`)
  }
  mine.on('unread.changed', hears('anna'))
  others.on('unread.changed', hears('peter'))
  await server.services.projects.dispatch(projectId, anna.userId, [
    command('card.rename', { cardId: cardIds[1], title: 'New' }),
  ])
  await expect.poll(() => heard).toEqual([`peter ${cardIds[1]}`])
})

test('[N7] the link of a mail: a look changes nothing, a post ends the mails, also one from a mail program', async () => {
  const { anna } = await world()
  const token = newToken()
  await database.pool.query('insert into "UnsubscribeToken" ("tokenHash", "userId", scope) values ($1, $2, $3)', [
    hashToken(token),
    anna.userId,
    'digest',
  ])
  const url = `${server.url}/api/unsubscribe/${token}`
  const settings = () => call('inbox.settings', {}, anna.cookie)
  const page = await fetch(url)
  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(await page.text()).toContain('<form method="post">')
  expect(await settings()).toMatchObject({ digest: 'daily' })
  const foreign = await fetch(url, { method: 'POST', headers: { origin: 'https://evil.example' } })
  expect(foreign.status).toBe(403)
  const click = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect(click.status).toBe(200)
  expect(await settings()).toMatchObject({ digest: 'off' })
  for (const wrong of [newToken(), newId(), '%E0%A4%A']) {
    const answer = await fetch(`${server.url}/api/unsubscribe/${wrong}`, { method: 'POST' })
    expect([400, 404]).toContain(answer.status)
  }
})
