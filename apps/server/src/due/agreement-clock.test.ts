import { blankSite } from '@meanwhile/domain/site/blank-site'
import { site } from '@meanwhile/domain/site/commands'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { newId } from '../../test/project.ts'
import { type TellingWorld, tellingWorld } from '../../test/told.ts'
import { AgreementClock } from './agreement-clock.ts'

type Fields = Parameters<typeof site.create>[0]['fields']

let database: TestDatabase
let world: TellingWorld

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  await database.pool.query('delete from "Site"')
  world = await tellingWorld(database.pool)
})
afterAll(() => database.drop())

async function lookAt(...instants: string[]): Promise<string[]> {
  const { pool } = database
  for (const instant of instants) {
    world.clock.now = new Date(instant)
    const { notifications, pokes } = world
    await new AgreementClock({ pool, notifications, pokes, now: () => world.clock.now }).look()
  }
  return world.told()
}

async function agree(fields: Partial<Fields>): Promise<string> {
  const id = newId()
  const nothing: Fields = {
    ...blankSite({ names: { en: 'Customs house', lv: 'Muitas nams' } }),
    agreementKind: 'loan',
    agreementTo: '2026-03-31',
    noticeDays: 30,
  }
  const created = site.create({ id, stage: 'active', fields: { ...nothing, ...fields } })
  await world.act(null, created.type, created.body)
  return id
}

const partnerOf = async (userId: string) => (await world.service.membership(world.projectId, userId))?.partnerId ?? null

test('[N10] the people of the partner are told of the day for notice and of the end, each once', async () => {
  await agree({ partnerId: await partnerOf(world.people.anna) })
  // Thirty days before the end of March is the first of March, and a fortnight before that the fifteenth of February.
  expect(await lookAt('2026-02-14T12:00:00Z')).toEqual([])
  const notice = ['agreement_notice anna', 'agreement_notice peter', 'agreement_notice zane']
  expect((await lookAt('2026-02-15T12:00:00Z', '2026-02-20T12:00:00Z')).sort()).toEqual(notice)
  const end = ['agreement_end anna', 'agreement_end peter', 'agreement_end zane']
  expect((await lookAt('2026-03-01T12:00:00Z', '2026-03-31T12:00:00Z', '2026-04-01T12:00:00Z')).sort()).toEqual([
    ...end,
    ...notice,
  ])
})

test('[N10] a site of nobody is the coordinator’s matter; a new end is told anew', async () => {
  const id = await agree({ noticeDays: null })
  expect(await lookAt('2026-03-10T12:00:00Z')).toEqual(['agreement_end zane'])
  const later = site.edit({ id, fields: { agreementTo: '2026-04-05' } })
  await world.act(null, later.type, later.body)
  expect(await lookAt('2026-03-11T12:00:00Z')).toEqual(['agreement_end zane', 'agreement_end zane'])
})

test('[N3] the inbox names the site in the language of the project, and no board', async () => {
  const id = await agree({ noticeDays: null })
  await lookAt('2026-03-10T12:00:00Z')
  const [told] = await world.notifications.list(world.people.zane, null)
  expect(told).toMatchObject({ kind: 'agreement_end', cardId: id, boardId: null, title: 'Customs house' })
  expect(await world.notifications.unreadCount(world.people.zane)).toBe(1)
})
