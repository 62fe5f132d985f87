import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { browser } from '../../test/client.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject } from '../../test/project.ts'
import { type TestPerson, type TestServer, testServer } from '../../test/server.ts'
import type { MyThings } from './service.ts'

type Small = Awaited<ReturnType<typeof smallProject>>

let db: TestDatabase
let server: TestServer
let one: Small
let two: Small
let me: TestPerson
let memberIds: { one: string; two: string }

beforeAll(async () => {
  db = await testDatabase()
  server = await testServer(db.url)
})
beforeEach(async () => {
  one = await smallProject(server.services.projects, 6)
  two = await smallProject(server.services.projects, 3)
  me = await server.person()
  for (const { projectId } of [one, two]) await server.services.projects.join(projectId, me.userId, 'member', null)
  const placeIn = async ({ projectId }: Small) =>
    (await server.services.projects.membership(projectId, me.userId))?.id ?? ''
  memberIds = { one: await placeIn(one), two: await placeIn(two) }
})

afterAll(async () => {
  await server.close()
  await db.drop()
})

async function mine(who: TestPerson): Promise<MyThings> {
  const answer = await browser(server.url, { cookie: who.cookie }).call('mine.list', {})
  expect(answer.status).toBe(200)
  return answer.data as MyThings
}

async function act(at: Small, type: string, body: unknown) {
  const verdicts = await server.services.projects.dispatch(at.projectId, at.coordinatorId, [command(type, body)])
  expect(verdicts).toMatchObject([{ event: {} }])
}

const assign = (at: Small, cardId: string | undefined, memberId: string, on = true) =>
  act(at, 'card.assign', { cardId, memberId, on })

const update = (text: string, values: unknown[]) => db.pool.query(text, values)

test('cards and lines that are given to me, of all my projects, and nobody else’s', async () => {
  const [first, second, done, archived] = one.cardIds
  for (const cardId of [first, second, done, archived]) await assign(one, cardId, memberIds.one)
  await assign(two, two.cardIds[2], memberIds.two)
  await act(one, 'card.done', { cardId: done, done: true })
  await act(one, 'card.archive', { cardId: archived })
  await update('update "Card" set due = $2 where id = $1', [second, '2026-11-mid'])
  const lineId = newId()
  await update(
    `insert into "ChecklistLine" ("projectId", id, "cardId", "checklistId", position, text, "memberId")
     values ($1, $2, $3, 'list00000001', 'a0', 'Call the owner', $4)`,
    [two.projectId, lineId, two.cardIds[1], memberIds.two],
  )
  const { things, projects } = await mine(me)
  expect(things.map(({ cardId, lineId: line, due }) => ({ cardId, line, due }))).toEqual([
    { cardId: second, line: null, due: '2026-11-mid' },
    { cardId: first, line: null, due: null },
    { cardId: two.cardIds[2], line: null, due: null },
    { cardId: two.cardIds[1], line: lineId, due: null },
  ])
  expect(projects).toMatchObject([{ mayEdit: true, anchors: {} }, { mayEdit: true }])
  const stranger = await mine(await server.person())
  expect(stranger).toEqual({ projects: [], things: [], more: false, mentions: [], activities: [] })
})

test('[S4] an id of my place that somebody puts into another project brings nothing of it to me', async () => {
  const foreign = await smallProject(server.services.projects, 1)
  await update('update "Card" set "memberIds" = $2 where id = $1', [foreign.cardIds[0], [memberIds.one]])
  expect((await mine(me)).things.map(({ projectId }) => projectId)).not.toContain(foreign.projectId)
})

test('mentions of me by others, newest first; activities of my projects', async () => {
  const comment = (memberId: string | null, text: string, at: string) =>
    update(
      `insert into "Comment" ("projectId", id, "cardId", "memberId", at, text, reactions) values ($1, $2, $3, $4, $5, $6, '[]')`,
      [one.projectId, newId(), one.cardIds[0], memberId, at, text],
    )
  await comment(null, `@[${memberIds.one}] please look`, '2026-11-01T10:00:00Z')
  await comment(null, `Thanks @[${memberIds.one}]!`, '2026-11-02T10:00:00Z')
  await comment(memberIds.one, `Me, @[${memberIds.one}]`, '2026-11-03T10:00:00Z')
  await comment(null, `Not @[${memberIds.one.split('').reverse().join('')}]`, '2026-11-03T10:00:00Z')
  await update(`update "Card" set kind = 'activity', start = $2 where id = $1`, [one.cardIds[4], '2099-spring'])
  await update(`update "Card" set kind = 'activity', start = $2 where id = $1`, [one.cardIds[5], '2019-05-01'])
  const { mentions, activities } = await mine(me)
  expect(mentions.map(({ excerpt }) => excerpt.text)).toEqual(['Thanks @!', '@ please look'])
  expect(activities).toMatchObject([{ cardId: one.cardIds[4], start: '2099-spring' }])
})

test('[S4] who left has nothing of the project any more', async () => {
  await assign(one, one.cardIds[0], memberIds.one)
  await assign(two, two.cardIds[0], memberIds.two)
  await act(one, 'member.remove', { memberId: memberIds.one })
  const { projects, things, mentions, activities } = await mine(me)
  expect(things.map(({ cardId }) => cardId)).toEqual([two.cardIds[0]])
  for (const rows of [mentions, activities]) {
    expect(rows.every(({ projectId }) => projectId === two.projectId)).toBe(true)
  }
  expect(projects.map(({ id }) => id)).toEqual([two.projectId])
})
