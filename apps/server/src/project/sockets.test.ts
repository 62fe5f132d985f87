import type { CatchUp, Presence, ProjectEvent } from '@meanwhile/domain/protocol'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject } from '../../test/project.ts'
import { type TestPerson, type TestServer, type TestSocket, testServer } from '../../test/server.ts'

let database: TestDatabase
/** Two server processes on one PostgreSQL, as far as one Node process can play two. */
let here: TestServer
let there: TestServer
/** What the first of them wrote into its log. */
const logged: string[] = []

beforeAll(async () => {
  database = await testDatabase()
  here = await testServer(database.url, {}, pino({ level: 'info' }, { write: (line: string) => logged.push(line) }))
  there = await testServer(database.url)
})

afterAll(async () => {
  await there?.close()
  await here?.close()
  await database.drop()
})

const join = (socket: TestSocket, projectId: string, version = 0) =>
  socket.emitWithAck('project.join', { projectId, version })

/** What is heard after a version: what was done before somebody came may come by both ways. */
function heard(socket: TestSocket, after = 0) {
  const events: ProjectEvent[] = []
  socket.on('project.events', (message) => events.push(...message.events.filter(({ version }) => version > after)))
  return events
}

async function project(...others: TestPerson[]) {
  const made = await smallProject(here.services.projects)
  for (const { userId } of others) {
    const partner = (await here.services.projects.membership(made.projectId, made.coordinatorId))?.partnerId ?? null
    expect(await here.services.projects.join(made.projectId, userId, 'member', partner)).toBeNull()
  }
  return made
}

const rename = (cardId: string | undefined, title: string) => command('card.rename', { cardId, title })

const dispatch = (socket: TestSocket, projectId: string, ...commands: unknown[]) =>
  socket.emitWithAck('rpc', { path: 'project.dispatch', type: 'mutation', input: { projectId, commands } })

describe('sockets', () => {
  test('[W7] two people, two processes: a move here is heard there, with the version of its answer', async () => {
    const [anna, peter] = [await here.person(), await there.person()]
    const { projectId, cardIds } = await project(anna, peter)
    const [mine, theirs] = [await here.connected(anna), await there.connected(peter)]
    const joined = (await join(theirs, projectId)) as CatchUp & { events: ProjectEvent[] }
    expect(joined.events.map((event) => event.version)).toEqual(joined.events.map((_, n) => n + 1))
    const events = heard(theirs, joined.head)
    const answer = await dispatch(mine, projectId, rename(cardIds[0], 'Heard'))
    const [verdict] = (answer as { data: { event: ProjectEvent }[] }).data
    await expect.poll(() => events.map((event) => event.version)).toEqual([verdict?.event.version])
    expect(events[0]).toEqual(verdict?.event)
  })

  test('[R4] catching up: after a version, from zero, and a version that was never given out', async () => {
    const anna = await here.person()
    const { projectId } = await project(anna)
    const socket = await here.connected(anna)
    const all = (await join(socket, projectId)) as { events: ProjectEvent[]; head: number }
    expect(all.events).toHaveLength(all.head)
    expect(await join(socket, projectId, all.head)).toEqual({ events: [], head: all.head })
    expect(await join(socket, projectId, all.head - 2)).toEqual({ events: all.events.slice(-2), head: all.head })
    expect(await join(socket, projectId, all.head + 1)).toEqual({ reload: true, head: all.head })
  })

  test('[A2] a stranger joins nothing and hears nothing', async () => {
    const [anna, stranger] = [await here.person(), await here.person()]
    const { projectId, cardIds } = await project(anna)
    const [mine, foreign] = [await here.connected(anna), await here.connected(stranger)]
    expect(await join(foreign, projectId)).toEqual({ refused: 'not-found' })
    expect(await join(foreign, newId())).toEqual({ refused: 'not-found' })
    const events = heard(foreign)
    await dispatch(mine, projectId, rename(cardIds[0], 'Secret'))
    expect(await dispatch(foreign, projectId, rename(cardIds[0], 'Mine'))).toMatchObject({
      error: { code: 'NOT_FOUND', refusal: 'not-found' },
    })
    expect(events).toEqual([])
  })

  test('[A6] losing access ends delivery before the next event, in the other process too', async () => {
    const [anna, peter] = [await here.person(), await there.person()]
    const { projectId, coordinatorId, cardIds } = await project(anna, peter)
    const [mine, theirs] = [await here.connected(anna), await there.connected(peter)]
    await join(mine, projectId)
    const events = heard(theirs, ((await join(theirs, projectId)) as CatchUp).head)
    const closed: string[] = []
    theirs.on('project.closed', (message) => closed.push(message.projectId))
    const memberId = (await here.services.projects.membership(projectId, peter.userId))?.id
    const remove = command('member.remove', { memberId })
    await here.services.projects.dispatch(projectId, coordinatorId, [remove, rename(cardIds[0], 'After')])
    await expect.poll(() => closed).toEqual([projectId])
    await dispatch(mine, projectId, rename(cardIds[1], 'Later'))
    expect(await dispatch(theirs, projectId, rename(cardIds[0], 'x'))).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await join(theirs, projectId)).toEqual({ refused: 'not-found' })
    expect(events).toEqual([])
  })

  test('[A7] a revoked session is cut at once, in the other process too', async () => {
    const anna = await here.person()
    const [mine, theirs] = [await here.connected(anna), await there.connected(anna)]
    await here.services.sessions.revoke(anna.userId, anna.sessionId)
    await expect.poll(() => [mine.connected, theirs.connected]).toEqual([false, false])
    await expect(here.connected(anna)).rejects.toThrow('unauthorized')
  })

  test('[A7] a session that was revoked while a process could not hear of it is cut when it hears again', async () => {
    const anna = await there.person()
    const theirs = await there.connected(anna)
    await database.pool.query('update "Session" set "revokedAt" = now() where id = $1', [anna.sessionId])
    expect(theirs.connected).toBe(true)
    await database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'meanwhile-sessions'`,
    )
    await expect.poll(() => theirs.connected).toBe(false)
  })

  test('[A10] no cookie, another protocol or a foreign origin: no handshake', async () => {
    const anna = await here.person()
    const refused = (socket: TestSocket) =>
      new Promise<string>((resolve) => {
        socket.once('connect_error', (error) => resolve(error.message))
        socket.once('connect', () => resolve('connected'))
      })
    expect(await refused(here.socket(null))).toBe('unauthorized')
    expect(await refused(here.socket(anna, { protocol: 999 }))).toBe('protocol')
    expect(await refused(here.socket(anna, { origin: 'https://evil.example' }))).not.toBe('connected')
    expect(await refused(here.socket(anna, { origin: here.url }))).toBe('connected')
    const lines = logged.filter((line) => line.includes('socket refused'))
    const codes = lines.map((line) => (JSON.parse(line) as { code: string }).code)
    expect(new Set(codes)).toEqual(new Set(['unauthorized', 'protocol', 'origin']))
    expect(lines.join()).not.toMatch(/evil|127\.0\.0\.1|cookie|meanwhile=/)
    expect(lines.join()).not.toContain(anna.userId)
  })

  test('[P1] [P2] presence: who is here and on which card, across processes, and gone with the tab', async () => {
    const [anna, peter] = [await here.person(), await there.person()]
    const { projectId, cardIds } = await project(anna, peter)
    const [mine, theirs] = [await here.connected(anna), await there.connected(peter)]
    let present: Presence[] = []
    mine.on('project.presence', (message) => {
      present = message.present
    })
    const { head } = (await join(mine, projectId)) as CatchUp
    await join(theirs, projectId)
    await theirs.emitWithAck('presence', { projectId, cardId: cardIds[0] ?? null })
    const seen = () =>
      present.map(({ userId, cardId }) => ({ userId, cardId })).sort((a, b) => (a.userId < b.userId ? -1 : 1))
    const both = [
      { userId: anna.userId, cardId: null },
      { userId: peter.userId, cardId: cardIds[0] },
    ].sort((a, b) => (a.userId < b.userId ? -1 : 1))
    await expect.poll(seen).toEqual(both)
    theirs.disconnect()
    await expect.poll(seen).toEqual([{ userId: anna.userId, cardId: null }])
    // Who came, looked and went is nowhere in the log.
    expect(await join(mine, projectId, head)).toEqual({ events: [], head })
  })

  test('[I1] malformed messages are refused in words and the socket lives', async () => {
    const anna = await here.person()
    const { projectId } = await project(anna)
    const socket = await here.connected(anna)
    const send = (name: string, message: unknown) => socket.emitWithAck(name as 'rpc', message as never)
    expect(await send('rpc', null)).toMatchObject({ error: { code: 'BAD_REQUEST' } })
    expect(
      await send('rpc', { path: 'project.dispatch', type: 'mutation', input: { projectId, commands: 7 } }),
    ).toMatchObject({
      error: { code: 'BAD_REQUEST' },
    })
    expect(await send('rpc', { path: 'no.such', type: 'query', input: {} })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    expect(await send('project.join', { projectId, version: -1 })).toEqual({ refused: 'invalid' })
    expect(await send('project.join', { projectId, version: 0, more: 1 })).toEqual({ refused: 'invalid' })
    expect(await send('presence', { projectId, cardId: 'x'.repeat(1000) })).toEqual({ ok: false })
    expect(await send('project.leave', [])).toEqual({ ok: false })
    expect(await join(socket, projectId)).toHaveProperty('head')
  })
})
