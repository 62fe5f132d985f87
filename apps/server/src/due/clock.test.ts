import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { type TellingWorld, tellingWorld } from '../../test/told.ts'
import { DueClock } from './clock.ts'

let database: TestDatabase
let world: TellingWorld

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  await database.pool.query('delete from "Card"')
  await database.pool.query('delete from "ChecklistLine"')
  world = await tellingWorld(database.pool)
})
afterAll(() => database.drop())

const clock = () =>
  new DueClock({
    pool: database.pool,
    notifications: world.notifications,
    pokes: world.pokes,
    now: () => world.clock.now,
  })

async function lookAt(...instants: string[]): Promise<string[]> {
  for (const instant of instants) {
    world.clock.now = new Date(instant)
    await clock().look()
  }
  return world.told()
}

/** A card of Anna's with a date, as it stands in the table. */
async function dueCard(n: number, due: string, more: Record<string, unknown> = {}): Promise<void> {
  const columns = { due, memberIds: [world.memberIds.anna], ...more }
  for (const [column, value] of Object.entries(columns)) {
    await database.pool.query(`update "Card" set "${column}" = $3 where "projectId" = $1 and id = $2`, [
      world.projectId,
      world.cardIds[n],
      value,
    ])
  }
}

test('[N8] due from the day before, overdue after the day, each told once, in the time zone of the project', async () => {
  await dueCard(0, '2026-01-20')
  // Riga is two hours ahead: its 19 January begins at 22:00 of the 18th in UTC.
  expect(await lookAt('2026-01-18T21:50:00Z')).toEqual([])
  expect(await lookAt('2026-01-18T22:00:00Z', '2026-01-19T12:00:00Z', '2026-01-20T21:50:00Z')).toEqual(['due anna'])
  expect(await lookAt('2026-01-20T22:00:00Z', '2026-01-22T12:00:00Z')).toEqual(['due anna', 'overdue anna'])
})

test('[N8] two processes that look at once tell once', async () => {
  await dueCard(0, '2026-01-20')
  world.clock.now = new Date('2026-01-20T12:00:00Z')
  await Promise.all([clock().look(), clock().look(), clock().look()])
  expect(await world.told()).toEqual(['due anna'])
  expect(world.pokes.said).toEqual([`inbox ${world.people.anna}`])
})

test('[N8] a vague date is overdue only when its end has passed; a new date is told anew', async () => {
  await dueCard(0, '2026-01')
  expect(await lookAt('2026-01-29T12:00:00Z')).toEqual([])
  expect(await lookAt('2026-01-30T12:00:00Z', '2026-01-31T20:00:00Z')).toEqual(['due anna'])
  await dueCard(0, '2026-02-10')
  expect(await lookAt('2026-02-09T12:00:00Z')).toEqual(['due anna', 'due anna'])
})

test('[N8] what is done, archived, a template or nobody’s is not told; a watcher is told', async () => {
  await dueCard(0, '2026-01-20', { doneAt: new Date() })
  await dueCard(1, '2026-01-20', { archivedAt: new Date() })
  await dueCard(2, '2026-01-20', { template: true })
  await dueCard(3, '2026-01-20', { memberIds: [] })
  await dueCard(4, '2026-01-20', { memberIds: [], watcherIds: [world.memberIds.peter] })
  expect(await lookAt('2026-01-20T12:00:00Z')).toEqual(['due peter'])
})

test('[N8] a line of a checklist is told to whom it is assigned', async () => {
  await database.pool.query(
    `insert into "ChecklistLine" ("projectId", id, "cardId", "checklistId", position, text, "memberId", due)
     values ($1, 'lineLineLine', $2, 'listListList', 'a0', 'Keys', $3, '2026-01-20')`,
    [world.projectId, world.cardIds[0], world.memberIds.peter],
  )
  expect(await lookAt('2026-01-20T12:00:00Z', '2026-01-20T13:00:00Z')).toEqual(['due peter'])
})
