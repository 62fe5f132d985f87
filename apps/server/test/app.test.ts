import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import { pino } from 'pino'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { createLivePart } from '../src/live-part.ts'
import { newId } from '../src/new-id.ts'
import { type Running, start } from '../src/start.ts'
import { browser, codeIn, mailsIn } from './client.ts'
import { type TestDatabase, testDatabase } from './database.ts'

let db: TestDatabase
let running: Running
let url: string
let log: string
const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-app-'))

beforeAll(async () => {
  db = await testDatabase()
  const out = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk)
      done()
    },
  })
  const config = readConfig({ PORT: '0', DATABASE_URL: db.url, DATA_DIR: dataDir, DEMO: 'off' })
  running = await start(config, { log: pino({ level: 'debug' }, out), say: () => {}, live: createLivePart() })
  url = running.config.publicUrl
})
afterAll(async () => {
  await running.close()
  await db.drop()
  rmSync(dataDir, { recursive: true, force: true })
})
beforeEach(() => {
  log = ''
})

const lines = () =>
  log
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

async function signIn() {
  const email = `${newId().toLowerCase()}@example.org`
  const device = browser(url)
  await device.call('account.requestCode', { email, locale: 'en' })
  const code = codeIn(mailsIn(dataDir).at(-1))
  await device.call('account.signInWithCode', { email, code, name: 'Ilze Kalniņa' })
  return { device, email, code }
}

test.each<[string, () => Promise<Response>, number]>([
  ['malformed JSON', () => post('/trpc/account.requestCode', '{"email":'), 400],
  ['a body of 10 MB', () => post('/trpc/account.requestCode', `{"email":"${'a'.repeat(10_000_000)}"}`), 413],
  [
    'a form',
    () => post('/trpc/account.requestCode', 'email=a', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
  ],
  ['plain text', () => post('/trpc/account.requestCode', '{}', { 'content-type': 'text/plain' }), 415],
  ['a wrong type', () => post('/trpc/account.requestCode', '{"email":7,"locale":"en"}'), 400],
  [
    'an unknown key',
    () => post('/trpc/account.requestCode', '{"email":"a@example.org","locale":"en","admin":true}'),
    400,
  ],
  ['a list for an object', () => post('/trpc/account.requestCode', '[]'), 400],
  [
    'a prototype',
    () => post('/trpc/account.requestCode', '{"__proto__":{"email":"a@example.org"},"locale":"en"}'),
    400,
  ],
  ['an unknown procedure', () => post('/trpc/account.takeOver', '{}'), 404],
  ['a procedure of every object', () => post('/trpc/constructor', '{}'), 404],
  ['a change by GET', () => fetch(`${url}/trpc/account.signOut`), 405],
  ['nobody signed in', () => post('/trpc/account.sessions', '{}'), 401],
  ['a forged cookie', () => post('/trpc/account.sessions', '{}', { cookie: `meanwhile=${'A'.repeat(43)}` }), 401],
  ['a malformed address', () => fetch(`${url}/api/projects/%E0%A4%A/snapshot`), 400],
  ['a page that is not there', () => fetch(`${url}/assets/none.js`), 404],
])('[I1] %s is refused clearly, and the server lives', async (_what, ask, status) => {
  const answer = await ask()
  const text = await answer.text()
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  expect(JSON.parse(text)).toHaveProperty('error')
  expect(text).not.toMatch(/"stack"|node_modules|\.ts:\d|at .*\(/)
  expect(lines().filter(({ msg }) => msg === 'refused')).toMatchObject([
    { request: answer.headers.get('x-request-id') },
  ])
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

test('[I1] [A2] for a stranger there is no project, whatever is sent', async () => {
  const { device } = await signIn()
  const ask = async (procedure: string, input: object) =>
    (await device.call(`project.${procedure}`, { projectId: newId(), ...input })).refusal
  const commands = [{ id: newId(), type: 'card.rename', body: {} }]
  expect(await ask('dispatch', { commands })).toBe('not-found')
  expect(await ask('dispatch', { commands, actorId: newId() })).toBe('not-found')
  expect(await ask('since', { version: -1 })).toBe('not-found')
  expect((await device.call('project.since', { projectId: '../x', version: 0 })).status).toBe(400)
})

test('[I1] what a socket says wrong is refused with one line in the log, and the socket lives', async () => {
  const { device } = await signIn()
  const extraHeaders = { cookie: device.jar.cookie }
  const socket = io(url, { transports: ['websocket'], forceNew: true, auth: { protocol: PROTOCOL }, extraHeaders })
  const projectId = newId()
  const query = { path: 'project.since', type: 'query' }
  const wrong: [name: string, message: unknown][] = [
    ['rpc', null],
    ['rpc', { ...query, input: { projectId, version: 0 }, more: 1 }],
    ['rpc', { ...query, input: { projectId, version: 0 } }],
    ['project.join', { projectId, version: 0, more: 1 }],
    ['project.join', { projectId, version: 0 }],
    ['project.leave', { projectId, more: 1 }],
    ['presence', { projectId, cardId: null, more: 1 }],
    ['presence', 'text'],
  ]
  for (const [name, message] of wrong) {
    log = ''
    const answer = JSON.stringify(await socket.emitWithAck(name, message))
    expect(answer, name).toMatch(/"refused"|"error"|"ok":false/)
    expect(answer).not.toMatch(/"stack"|node_modules|\.ts:\d/)
    expect(lines(), name).toEqual([expect.objectContaining({ level: 30, msg: 'refused' })])
  }
  expect(socket.connected).toBe(true)
  socket.disconnect()
})

test('[I1] our own fault is said without its details, and logged with its place', async () => {
  const { pool } = running.services
  const query = pool.query
  pool.query = () => Promise.reject(new Error('secret of ilze@example.org'))
  const answer = await post('/trpc/account.demoPeople', '{}', { cookie: `meanwhile=${'B'.repeat(43)}` })
  pool.query = query
  const text = await answer.text()
  expect(answer.status).toBe(500)
  expect(text).toContain('"message":"Internal error"')
  expect(text + log).not.toContain('ilze@example.org')
  // Whatever looked into the database at the same moment failed as well.
  expect(lines().find(({ path }) => path !== undefined)).toMatchObject({
    level: 50,
    msg: 'failed',
    path: 'account.demoPeople',
  })
})

test('[I2] a sign-in with its mistakes leaves nothing about the person in the log', async () => {
  const { device, email, code } = await signIn()
  await device.call('account.signInWithCode', { email, code, name: 'Ilze Kalniņa' })
  await device.call('account.signInWithPassword', { email, password: 'a guess that is wrong' })
  await device.call('account.requestCode', { email: `${email} ${email}`, locale: 'en' })
  await device.call(`account.${email}`, {})
  await device.call('invitation.accept', { token: device.jar.cookie.slice('meanwhile='.length) })
  expect(lines().length).toBeGreaterThanOrEqual(5)
  for (const secret of [email, code, 'Ilze', 'a guess', device.jar.cookie.slice('meanwhile='.length)]) {
    expect(log).not.toContain(secret)
  }
})

test('[A10] a change from a foreign page is refused, with the right cookie too', async () => {
  const { device } = await signIn()
  const foreign = await post('/trpc/account.signOut', '{}', {
    cookie: device.jar.cookie,
    origin: 'https://evil.example',
  })
  expect(foreign.status).toBe(403)
  expect((await device.call('account.sessions')).status).toBe(200)
})

test('a call without input may have no body', async () => {
  const answer = await fetch(`${url}/trpc/account.me`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
  expect(await answer.json()).toEqual({ result: { data: null } })
})

test('every answer carries the headers that keep other sites out', async () => {
  const { headers } = await fetch(`${url}/trpc/account.me`)
  expect(headers.get('content-security-policy')).toMatch(/default-src 'self';.*frame-ancestors 'none'/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-powered-by')).toBeNull()
})

test('health tells status, version, database and uptime', async () => {
  const answer = await fetch(`${url}/healthz`)
  expect(await answer.json()).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    database: 'server',
    uptime: expect.any(Number),
  })
})
