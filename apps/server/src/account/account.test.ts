import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { browser, codeIn, mailsIn } from '../../test/client.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { type TestServer, testServer } from '../../test/server.ts'

let db: TestDatabase
let server: TestServer
/** Each test comes from a network of its own, so that the limits of one do not meet the next. */
let network = 0
let here: { 'x-forwarded-for': string }

beforeAll(async () => {
  db = await testDatabase()
  server = await testServer(db.url, { TRUST_PROXY: '1', DEMO: 'on' })
})
afterAll(async () => {
  await server.close()
  await db.drop()
})
beforeEach(() => {
  here = { 'x-forwarded-for': `203.0.113.${++network}` }
})

const lastCode = () => codeIn(mailsIn(server.config.dataDir).at(-1))
const wrongCode = (code: string) => (code === '000000' ? '000001' : '000000')

async function asked(email: string) {
  const device = browser(server.url, here)
  expect((await device.call('account.requestCode', { email, locale: 'lv' })).status).toBe(200)
  return { device, code: lastCode() }
}

async function signedIn(email: string) {
  const { device, code } = await asked(email)
  expect((await device.call('account.signInWithCode', { email, code, name: 'Ilze' })).data).toMatchObject({
    needsName: false,
  })
  return device
}

test('the first sign-in asks for a name, makes the account and begins a session', async () => {
  const { device, code } = await asked('New@Example.org ')
  const email = 'new@example.org'
  expect((await device.call('account.signInWithCode', { email, code })).data).toEqual({ needsName: true })
  expect(device.jar.cookie).toBe('')
  const answer = await device.call('account.signInWithCode', { email, code, name: 'Ilze Kalniņa' })
  expect(answer.data).toMatchObject({ needsName: false, me: { email, name: 'Ilze Kalniņa', hasPassword: false } })
  expect(device.jar.setCookie).toMatch(/^meanwhile=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/)
  expect((await device.call('account.me')).data).toMatchObject({ email })
  expect((await browser(server.url).call('account.me')).data).toBeNull()
})

test('[A8] a code is nowhere in the database', async () => {
  const { code } = await asked('kept@example.org')
  const { rows } = await db.pool.query<{ row: string }>('select "SignInCode"::text as row from "SignInCode"')
  expect(code).toMatch(/^\d{6}$/)
  const hex = Buffer.from(code).toString('hex')
  for (const { row } of rows) expect(row).not.toMatch(new RegExp(`\\b${code}\\b|${hex}`))
})

test('[A9] a code works once, also when it is sent five times at once', async () => {
  const email = 'once@example.org'
  const { code } = await asked(email)
  const tries = Array.from({ length: 5 }, () =>
    browser(server.url, here).call('account.signInWithCode', { email, code, name: 'A' }),
  )
  const answers = await Promise.all(tries)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ refusal }) => refusal === 'wrong-code')).toHaveLength(4)
})

test('[A9] five wrong tries end a code, however they arrive', async () => {
  const email = 'tries@example.org'
  const { device, code } = await asked(email)
  const wrong = () => device.call('account.signInWithCode', { email, code: wrongCode(code), name: 'A' })
  await Promise.all([wrong(), wrong(), wrong(), wrong(), wrong()])
  expect(await device.call('account.signInWithCode', { email, code, name: 'A' })).toMatchObject({
    status: 401,
    refusal: 'wrong-code',
  })
})

test('[A9] after ten minutes a code is worth nothing', async () => {
  const email = 'late@example.org'
  const { device, code } = await asked(email)
  const { rows } = await db.pool.query<{ minutes: string }>(
    `select extract(epoch from "expiresAt" - "createdAt") / 60 as minutes from "SignInCode" where email = $1`,
    [email],
  )
  expect(Number(rows[0]?.minutes)).toBeCloseTo(10, 1)
  await db.pool.query('update "SignInCode" set "expiresAt" = now() where email = $1', [email])
  expect((await device.call('account.signInWithCode', { email, code, name: 'A' })).refusal).toBe('wrong-code')
})

test('[A9] only the newest code works, and only for its own address', async () => {
  const first = await asked('two@example.org')
  const second = await asked('two@example.org')
  const other = await asked('other@example.org')
  const attempt = async (email: string, code: string) =>
    (await browser(server.url, here).call('account.signInWithCode', { email, code, name: 'A' })).status
  if (first.code !== second.code) expect(await attempt('two@example.org', first.code)).toBe(401)
  if (other.code !== second.code) expect(await attempt('two@example.org', other.code)).toBe(401)
  expect(await attempt('two@example.org', second.code)).toBe(200)
})

test('[A9] asking for a code or guessing a password says nothing about an address', async () => {
  await signedIn('known@example.org')
  const device = browser(server.url, here)
  const ask = (email: string) => device.call('account.requestCode', { email, locale: 'en' })
  expect(await ask('known@example.org')).toEqual(await ask('unknown@example.org'))
  const guess = (email: string) => device.call('account.signInWithPassword', { email, password: 'a wrong password' })
  expect(await guess('known@example.org')).toEqual(await guess('unknown@example.org'))
})

test('[A9] one caller cannot fill a mailbox', async () => {
  const device = browser(server.url, here)
  const ask = () => device.call('account.requestCode', { email: 'flood@example.org', locale: 'en' })
  for (let count = 0; count < 5; count++) expect((await ask()).status).toBe(200)
  expect(await ask()).toMatchObject({ status: 429, refusal: 'too-many-tries' })
})

test('a password is set, used and changed; a change ends the other sessions', async () => {
  const email = 'word@example.org'
  const device = await signedIn(email)
  const set = (current: string | null, next: string) => device.call('account.setPassword', { current, next })
  expect((await set(null, 'too short')).status).toBe(400)
  expect((await set(null, 'long enough for us')).status).toBe(200)
  const phone = browser(server.url, here)
  expect((await phone.call('account.signInWithPassword', { email, password: 'long enough for us' })).status).toBe(200)

  expect((await set(null, 'another long one')).refusal).toBe('wrong-password')
  expect((await set('long enough for us', 'another long one')).status).toBe(200)
  expect((await phone.call('account.sessions')).status).toBe(401)
  expect((await device.call('account.me')).data).toMatchObject({ hasPassword: true })
})

test('whoever guesses passwords locks only their own network out', async () => {
  const email = 'victim@example.org'
  const device = await signedIn(email)
  await device.call('account.setPassword', { current: null, next: 'the right password' })
  const thief = browser(server.url, { 'x-forwarded-for': '198.51.100.1' })
  for (let count = 0; count < 5; count++)
    await thief.call('account.signInWithPassword', { email, password: `guess ${count}` })
  const right = { email, password: 'the right password' }
  expect((await thief.call('account.signInWithPassword', right)).refusal).toBe('too-many-tries')
  expect((await browser(server.url, here).call('account.signInWithPassword', right)).status).toBe(200)
})

test('[A7] sessions are listed, and a revoked one is refused with its socket cut', async () => {
  const laptop = await signedIn('list@example.org')
  const phone = await signedIn('list@example.org')
  const list = (await laptop.call('account.sessions')).data as { id: string; current: boolean; device: string }[]
  expect(list).toHaveLength(2)
  const other = list.find(({ current }) => !current)
  const socket = await server.connected({ userId: '', sessionId: '', cookie: phone.jar.cookie })
  const cut = new Promise((resolve) => socket.once('disconnect', resolve))
  expect((await laptop.call('account.revokeSession', { sessionId: other?.id })).status).toBe(200)
  expect((await phone.call('account.sessions')).status).toBe(401)
  expect(await cut).toBe('io server disconnect')
  expect((await laptop.call('account.revokeSession', { sessionId: other?.id })).code).toBe('NOT_FOUND')
})

test('[A7] signing out ends the session, and signing in again the one before', async () => {
  const device = await signedIn('out@example.org')
  const before = { cookie: device.jar.cookie }
  await device.call('account.signOut')
  expect(device.jar.cookie).toBe('')
  expect((await browser(server.url).call('account.sessions', undefined, before)).status).toBe(401)
})

test('[L3] the language that a person chose is remembered, also for the mail', async () => {
  const email = 'lt@example.org'
  const device = await signedIn(email)
  expect((await device.call('account.setLocale', { locale: 'lt' })).status).toBe(200)
  expect((await device.call('account.setLocale', { locale: 'xx' })).status).toBe(400)
  expect((await device.call('account.me')).data).toMatchObject({ locale: 'lt' })
  await asked(email)
  expect(mailsIn(server.config.dataDir).at(-1)).toContain('Content-Language: lt')
})

test('demo people are offered and signed in only when they are of a demo', async () => {
  const device = browser(server.url, here)
  expect((await device.call('account.demoPeople')).data).toEqual([])
  const { userId } = await server.person('Real person')
  expect((await device.call('account.signInAsDemo', { userId })).refusal).toBe('not-found')
  await db.pool.query('update "User" set demo = true where id = $1', [userId])
  expect((await device.call('account.signInAsDemo', { userId })).data).toMatchObject({ id: userId, demo: true })
})
