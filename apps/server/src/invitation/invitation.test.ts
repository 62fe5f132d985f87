import { barePartner } from '@meanwhile/domain/partner/partner'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser, mailsIn } from '../../test/client.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId } from '../../test/project.ts'
import { type TestPerson, type TestServer, testServer } from '../../test/server.ts'

let db: TestDatabase
let server: TestServer
let projectId: string
let boardId: string
let partners: { riga: string; jelgava: string }
let coordinator: TestPerson
let lead: TestPerson
let member: TestPerson
let stranger: TestPerson

const as = (person: TestPerson | null) => {
  const { call } = browser(server.url, person ? { cookie: person.cookie } : {})
  return (path: string, input: unknown) => call(path, input)
}

beforeAll(async () => {
  db = await testDatabase()
  server = await testServer(db.url)
  const people = await Promise.all(['Ilze', 'Mārtiņš', 'Laima', 'Nobody'].map((name) => server.person(name)))
  ;[coordinator, lead, member, stranger] = people as [TestPerson, TestPerson, TestPerson, TestPerson]
  const created = await as(coordinator)('project.create', {
    acronym: 'BITU',
    title: 'Building together',
    summary: '',
    lang: 'en',
    timeZone: 'Europe/Riga',
    partner: { name: 'Free Riga', city: 'Riga', country: 'LV', colour: 'teal', pattern: 'plain' },
  })
  projectId = (created.data as { id: string }).id
  const { projects } = server.services
  partners = { riga: (await projects.membership(projectId, coordinator.userId))?.partnerId ?? '', jelgava: newId() }
  boardId = newId()
  const partner = barePartner({
    id: partners.jelgava,
    number: 2,
    role: 'partner',
    name: 'Jelgava',
    city: 'Jelgava',
    country: 'LV',
    colour: 'plum',
    pattern: 'dot',
  })
  await projects.dispatch(projectId, coordinator.userId, [
    command('partner.add', { partner }),
    command('board.create', { boardId, title: 'Work', position: 'a0', partnerId: null, lang: 'en' }),
  ])
  await projects.join(projectId, lead.userId, 'partner_lead', partners.jelgava)
  await projects.join(projectId, member.userId, 'member', partners.jelgava)
})

afterAll(async () => {
  await server.close()
  await db.drop()
})

const offer = (more: object = {}) => ({
  projectId,
  role: 'member',
  partnerId: partners.jelgava,
  boardId,
  email: null,
  ...more,
})

async function invite(by: TestPerson, more: object = {}) {
  const answer = await as(by)('invitation.create', offer(more))
  const data = answer.data as { id: string; link: string; sent: boolean }
  return { ...answer, id: data?.id, sent: data?.sent, token: data?.link.split('#')[1] ?? '' }
}

const state = async (token: string) =>
  ((await as(null)('invitation.preview', { token })).data as { state: string }).state

test('a link leads a new person to the board, as a member of the partner', async () => {
  const { token, sent } = await invite(lead)
  expect(sent).toBe(false)
  expect((await as(null)('invitation.preview', { token })).data).toEqual({
    acronym: 'BITU',
    title: 'Building together',
    partner: 'Jelgava',
    role: 'member',
    forOneAddress: false,
    state: 'open',
  })
  const newcomer = await server.person()
  expect((await as(newcomer)('invitation.accept', { token })).data).toEqual({ projectId, boardId })
  expect(await server.services.projects.membership(projectId, newcomer.userId)).toMatchObject({
    role: 'member',
    partnerId: partners.jelgava,
    leftAt: null,
  })
  const list = (await as(newcomer)('project.list', {})).data
  expect(list).toEqual([
    {
      id: projectId,
      acronym: 'BITU',
      title: 'Building together',
      archivedAt: null,
      role: 'member',
      partners: 2,
      boards: 1,
    },
  ])
})

test('somebody who is a member already is only led to the board', async () => {
  const { token, id } = await invite(lead, { role: 'observer' })
  expect((await as(member)('invitation.accept', { token })).data).toEqual({ projectId, boardId })
  expect(await server.services.projects.membership(projectId, member.userId)).toMatchObject({ role: 'member' })
  const { rows } = await db.pool.query<{ uses: number }>('select uses from "Invitation" where id = $1', [id])
  expect(rows[0]?.uses).toBe(0)
})

test('an invitation by mail is for one address and one use', async () => {
  const [guest, other] = [await server.person(), await server.person()]
  const email = `${guest.userId.toLowerCase()}@example.org`
  const { token, sent } = await invite(coordinator, { email })
  expect(sent).toBe(true)
  const mail = mailsIn(server.config.dataDir).at(-1)
  expect(mail).toContain(`To: ${email}`)
  expect(mail).toContain(`/join#${token}`)
  expect((await as(other)('invitation.accept', { token })).refusal).toBe('other-address')
  expect((await as(guest)('invitation.accept', { token })).status).toBe(200)
  expect(await state(token)).toBe('used')
})

test('[A8] the token of an invitation is nowhere in the database', async () => {
  const { token } = await invite(coordinator)
  const { rows } = await db.pool.query<{ row: string }>('select "Invitation"::text as row from "Invitation"')
  const hex = Buffer.from(token, 'base64url').toString('hex')
  for (const { row } of rows) expect(row.includes(token) || row.includes(hex)).toBe(false)
})

test('[A5] a partner lead invites for the own partner only, and into no role that can more', async () => {
  expect((await invite(lead, { role: 'partner_lead' })).status).toBe(200)
  expect((await invite(lead, { partnerId: partners.riga })).refusal).toBe('forbidden')
  expect((await invite(lead, { role: 'coordinator' })).refusal).toBe('forbidden')
  expect((await invite(lead, { role: 'observer', partnerId: null })).refusal).toBe('forbidden')
  expect((await invite(member)).refusal).toBe('forbidden')
})

test('[A5] an invitation ends with the right to give it', async () => {
  const leader = await server.person()
  await server.services.projects.join(projectId, leader.userId, 'partner_lead', partners.jelgava)
  const { token } = await invite(leader)
  expect(await state(token)).toBe('open')
  const place = await server.services.projects.membership(projectId, leader.userId)
  await server.services.projects.dispatch(projectId, coordinator.userId, [
    command('member.change', { memberId: place?.id, role: 'member', partnerId: partners.jelgava }),
  ])
  expect(await state(token)).toBe('revoked')
  expect((await as(await server.person())('invitation.accept', { token })).refusal).toBe('invitation-closed')
})

test('[A2] a stranger finds no invitation and no project', async () => {
  expect((await invite(stranger)).refusal).toBe('not-found')
  expect((await as(stranger)('invitation.list', { projectId })).refusal).toBe('not-found')
  expect((await as(stranger)('project.people', { projectId })).refusal).toBe('not-found')
  expect((await as(stranger)('invitation.preview', { token: 'A'.repeat(43) })).refusal).toBe('not-found')
  expect((await as(stranger)('project.list', {})).data).toEqual([])
})

test('[A3] partners and boards of another project are not found', async () => {
  expect((await invite(coordinator, { partnerId: newId() })).refusal).toBe('not-found')
  expect((await invite(coordinator, { boardId: newId() })).refusal).toBe('not-found')
  expect((await as(coordinator)('invitation.revoke', { projectId, invitationId: newId() })).refusal).toBe('not-found')
})

test('who works on cards belongs to a partner', async () => {
  expect((await invite(coordinator, { partnerId: null })).refusal).toBe('invalid')
  expect((await invite(coordinator, { partnerId: null, role: 'observer' })).status).toBe(200)
})

test('invitations are listed for those who could have made them, and revoked', async () => {
  const mine = await invite(lead)
  const theirs = await invite(coordinator, { partnerId: partners.riga })
  const listed = async (by: TestPerson) => {
    const { data } = await as(by)('invitation.list', { projectId })
    return (data as { id: string }[]).map(({ id }) => id)
  }
  expect(await listed(lead)).toContain(mine.id)
  expect(await listed(lead)).not.toContain(theirs.id)
  expect(await listed(coordinator)).toEqual(expect.arrayContaining([mine.id, theirs.id]))
  expect((await as(member)('invitation.list', { projectId })).refusal).toBe('forbidden')
  expect((await as(lead)('invitation.revoke', { projectId, invitationId: theirs.id })).refusal).toBe('forbidden')
  expect((await as(lead)('invitation.revoke', { projectId, invitationId: mine.id })).status).toBe(200)
  expect(await state(mine.token)).toBe('revoked')
  expect((await as(await server.person())('invitation.accept', { token: mine.token })).refusal).toBe(
    'invitation-closed',
  )
  expect(await listed(lead)).not.toContain(mine.id)
})

test('an invitation ends after fourteen days', async () => {
  const { token, id } = await invite(coordinator)
  const { rows } = await db.pool.query<{ days: string }>(
    `select extract(epoch from "expiresAt" - "createdAt") / 86400 as days from "Invitation" where id = $1`,
    [id],
  )
  expect(Number(rows[0]?.days)).toBeCloseTo(14, 2)
  await db.pool.query('update "Invitation" set "expiresAt" = now() where id = $1', [id])
  expect(await state(token)).toBe('expired')
  expect((await as(await server.person())('invitation.accept', { token })).refusal).toBe('invitation-closed')
})

test('twenty at once take no more places than a link has', async () => {
  const { token, id } = await invite(coordinator)
  await db.pool.query('update "Invitation" set "maxUses" = 3 where id = $1', [id])
  const crowd = await Promise.all(Array.from({ length: 20 }, () => server.person()))
  const answers = await Promise.all(crowd.map((person) => as(person)('invitation.accept', { token })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
})

test('the same person twice at once takes one place', async () => {
  const { token, id } = await invite(coordinator)
  const person = await server.person()
  const accept = () => as(person)('invitation.accept', { token })
  const answers = await Promise.all([accept(), accept(), accept()])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  const { rows } = await db.pool.query<{ uses: number }>('select uses from "Invitation" where id = $1', [id])
  expect(rows[0]?.uses).toBe(1)
})

test('a token in an address is refused', async () => {
  const input = encodeURIComponent(JSON.stringify({ token: 'A'.repeat(43) }))
  expect((await fetch(`${server.url}/trpc/invitation.preview?input=${input}`)).status).toBe(405)
})

test('names are for everybody in the project, addresses for those who manage places', async () => {
  const people = async (by: TestPerson) =>
    (await as(by)('project.people', { projectId })).data as { userId: string; name: string; email?: string }[]
  expect(await people(member)).toContainEqual({ userId: coordinator.userId, name: 'Ilze' })
  expect((await people(lead)).find(({ userId }) => userId === member.userId)?.email).toMatch(/@example\.org$/)
})
