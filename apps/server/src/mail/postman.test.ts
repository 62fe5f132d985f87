import { DEFAULT_SETTINGS } from '@meanwhile/domain/notice-settings'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { type TellingWorld, tellingWorld } from '../../test/told.ts'
import { asHtml, asText } from './letter.ts'
import type { Mail, Mailer } from './mailer.ts'
import { Postman } from './postman.ts'

let database: TestDatabase
let world: TellingWorld
let sent: Mail[]
/** What the mail server does with a mail before it answers. */
let server: (mail: Mail) => Promise<void>

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  await database.pool.query('delete from "Letter"')
  world = await tellingWorld(database.pool)
  sent = []
  server = () => Promise.resolve()
})
afterAll(() => database.drop())

const mailer: Mailer = {
  async send(mail) {
    await server(mail)
    sent.push(mail)
  },
  close: () => {},
}

const MINUTE = 60_000

/** A process that sends, on the world's clock. */
const postman = () =>
  new Postman({
    pool: database.pool,
    config: { publicUrl: 'https://plan.example.org', smtpUrl: undefined },
    log: pino({ level: 'silent' }),
    mailer,
    now: () => world.clock.now,
  })

const later = (ms: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + ms)
}
const at = (instant: string) => {
  world.clock.now = new Date(instant)
}

async function assign(n: number, to: 'anna' | 'peter' = 'anna') {
  await world.act(world.people.zane, 'card.assign', {
    cardId: world.cardIds[n],
    memberId: world.memberIds[to],
    on: true,
  })
  await world.settle()
}

const settings = { ...DEFAULT_SETTINGS, timeZone: 'Europe/Riga' }

test('[N4] what happens on one card within two minutes is one mail', async () => {
  await assign(0)
  later(MINUTE)
  await world.act(world.people.peter, 'card.assign', {
    cardId: world.cardIds[0],
    memberId: world.memberIds.anna,
    on: false,
  })
  await world.act(world.people.peter, 'card.assign', {
    cardId: world.cardIds[0],
    memberId: world.memberIds.anna,
    on: true,
  })
  await assign(1)
  await postman().deliver()
  expect(sent).toEqual([])
  later(MINUTE)
  await postman().deliver()
  later(MINUTE)
  await postman().deliver()
  expect(sent.map(({ to, letter }) => `${to} ${letter.subject}`)).toEqual([
    `${world.people.anna.toLowerCase()}@example.org TEST: Card 0`,
    `${world.people.anna.toLowerCase()}@example.org TEST: Card 1`,
  ])
  expect(asText(sent[0]?.letter ?? { subject: '', paragraphs: [] })).toContain('Zane Ozola, Peter Kask')
})

test('[N4] a letter is sent once by however many processes', async () => {
  for (let n = 0; n < 6; n++) await assign(n)
  later(3 * MINUTE)
  server = () => new Promise((resolve) => setImmediate(resolve))
  await Promise.all([postman(), postman(), postman()].map((one) => one.deliver()))
  expect(sent).toHaveLength(6)
  expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(6)
})

test('[N4] a process that dies before its mail server answered: another sends it, after the lease, under the same id', async () => {
  await assign(0)
  later(3 * MINUTE)
  const ids: (string | undefined)[] = []
  server = (mail) => {
    ids.push(mail.messageId)
    return ids.length === 1 ? new Promise(() => {}) : Promise.resolve()
  }
  void postman().deliver()
  await expect.poll(() => ids.length).toBe(1)
  await postman().deliver()
  expect(sent).toEqual([])
  later(6 * MINUTE)
  await postman().deliver()
  await postman().deliver()
  expect(sent).toHaveLength(1)
  expect(ids[1]).toBe(ids[0])
})

test('[N4] a mail server that is away is tried again later; what comes in between is another mail', async () => {
  await assign(0)
  later(3 * MINUTE)
  server = () => Promise.reject(new Error('away'))
  await postman().deliver()
  server = () => Promise.resolve()
  await postman().deliver()
  expect(sent).toEqual([])
  later(3 * MINUTE)
  await postman().deliver()
  await postman().deliver()
  expect(sent).toHaveLength(1)
})

test('[N5] a digest goes at the hour of the reader with all that was not told, by project and card', async () => {
  const { people, cardIds, memberIds, act, notifications, settle } = world
  await notifications.choose(people.anna, { ...settings, letters: { ...settings.letters, assigned: 'digest' } })
  await assign(0)
  await assign(1)
  await act(people.zane, 'card.assign', { cardId: cardIds[0], memberId: memberIds.anna, on: false })
  await act(people.peter, 'card.assign', { cardId: cardIds[0], memberId: memberIds.anna, on: true })
  await settle()
  at('2026-01-16T05:59:00Z')
  await postman().deliver()
  expect(sent).toEqual([])
  at('2026-01-16T06:00:00Z')
  await postman().deliver()
  at('2026-01-17T06:00:00Z')
  await postman().deliver()
  expect(sent.map(({ letter }) => letter.subject)).toEqual(['Your digest: 2 cards with news'])
  const text = asText(sent[0]?.letter ?? { subject: '', paragraphs: [] })
  expect(text).toContain('TEST\n----')
  expect(text).toContain('Card 0\n  Assigned to you by: Zane Ozola, Peter Kask\n  https://plan.example.org/p/')
})

test('[N5] another hour moves the digest that waits, and none drops it', async () => {
  const { people, notifications } = world
  const digest = { ...settings, letters: { ...settings.letters, assigned: 'digest' as const } }
  await notifications.choose(people.anna, digest)
  await assign(0)
  await notifications.choose(people.anna, { ...digest, digestHour: 18 })
  at('2026-01-15T16:00:00Z')
  await postman().deliver()
  expect(sent).toHaveLength(1)
  await assign(1)
  await notifications.choose(people.anna, { ...digest, digest: 'off' })
  at('2026-01-20T06:00:00Z')
  await postman().deliver()
  expect(sent).toHaveLength(1)
})

test('[N6] quiet hours hold a mail until they end; what happens on the card until then is in it', async () => {
  at('2026-01-15T20:00:00Z')
  await assign(0)
  at('2026-01-15T20:05:00Z')
  await postman().deliver()
  await world.act(world.people.peter, 'card.assign', {
    cardId: world.cardIds[0],
    memberId: world.memberIds.anna,
    on: false,
  })
  await world.act(world.people.peter, 'card.assign', {
    cardId: world.cardIds[0],
    memberId: world.memberIds.anna,
    on: true,
  })
  await world.settle()
  at('2026-01-16T04:59:00Z')
  await postman().deliver()
  expect(sent).toEqual([])
  at('2026-01-16T05:00:00Z')
  await postman().deliver()
  expect(sent).toHaveLength(1)
  expect(asText(sent[0]?.letter ?? { subject: '', paragraphs: [] })).toContain('Zane Ozola, Peter Kask')
})

test('[N4] what was read, switched off, or belongs to a project that one left, is not sent', async () => {
  const { people, memberIds, notifications, act } = world
  await assign(0)
  await notifications.read(people.anna, null)
  await assign(1, 'peter')
  await notifications.choose(people.peter, { ...settings, letters: { ...settings.letters, assigned: 'off' } })
  await assign(2)
  await act(people.zane, 'member.remove', { memberId: memberIds.anna })
  later(3 * MINUTE)
  await postman().deliver()
  expect(sent).toEqual([])
})

test('[N3] a mail is in the language of its reader, in both forms, and carries names, titles and links only', async () => {
  await database.pool.query(`update "User" set locale = 'lv' where id = $1`, [world.people.anna])
  await world.act(world.people.zane, 'card.rename', {
    cardId: world.cardIds[0],
    title: '<b>Atslēgas</b> https://evil.example',
  })
  await assign(0)
  later(3 * MINUTE)
  await postman().deliver()
  const [mail] = sent
  expect(mail?.locale).toBe('lv')
  const letter = mail?.letter ?? { subject: '', paragraphs: [] }
  for (const form of [asText(letter), asHtml(letter, 'lv')]) {
    expect(form).toContain('Jums uzticēja: Zane Ozola')
    expect(form).not.toContain('https://evil')
    expect(form).not.toContain('<b>')
    expect(form).not.toMatch(/[{}]/)
  }
  expect(mail?.unsubscribe).toMatch(/^https:\/\/plan\.example\.org\/api\/unsubscribe\/[\w-]{43}$/)
  expect(mail?.unsubscribe).not.toContain(world.people.anna)
})

test('[N7] one click in a mail ends mails like it, and only those', async () => {
  const { people, notifications } = world
  await assign(0)
  later(3 * MINUTE)
  await postman().deliver()
  const token = sent[0]?.unsubscribe?.split('/').at(-1) ?? ''
  await notifications.unsubscribe('A'.repeat(43))
  expect(await notifications.settings(people.anna)).toEqual(settings)
  await notifications.unsubscribe(token)
  await notifications.unsubscribe(token)
  const chosen = await notifications.settings(people.anna)
  expect(chosen.letters).toMatchObject({ assigned: 'off', mention: 'off', comment: 'digest' })
  expect(chosen.digest).toBe('daily')
  await assign(1)
  later(3 * MINUTE)
  await postman().deliver()
  expect(sent).toHaveLength(1)
  const { rows } = await database.pool.query<{ count: number }>(
    'select count(*)::int as count from "UnsubscribeToken" where "tokenHash" = $1',
    [Buffer.from(token)],
  )
  expect(rows[0]?.count).toBe(0)
})
