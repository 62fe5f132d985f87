import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject, writePath } from '../../test/project.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const lastOf = (body: Buffer | undefined) => JSON.parse(String(body)) as { version: number; last: string | null }

/** As a backup of an earlier version puts it back. */
async function restoreTo(projectId: string, version: number): Promise<void> {
  await database.pool.query('delete from "ProjectEvent" where "projectId" = $1 and version > $2', [projectId, version])
  await database.pool.query('update "Project" set version = $2 where id = $1', [projectId, version])
}

test('[R11] a version of a history that is no more is told apart from the same number here', async () => {
  const before = writePath(database.pool, false).service
  const { projectId, coordinatorId, cardIds } = await smallProject(before)
  const rename = () => [command('card.rename', { cardId: cardIds[0], title: 'Roof' })]
  const kept = lastOf((await before.snapshot(projectId, 'identity'))?.body)
  await before.dispatch(projectId, coordinatorId, rename())
  const lost = lastOf((await writePath(database.pool, false).service.snapshot(projectId, 'identity'))?.body)
  expect(lost.version).toBe(kept.version + 1)

  await restoreTo(projectId, kept.version)
  const after = writePath(database.pool, false).service
  const head = lost.version + 1
  await after.dispatch(projectId, coordinatorId, [...rename(), ...rename()])
  expect(await after.since(projectId, lost.version, lost.last)).toEqual({ reload: true, head, restored: true })
  // What lies before the backup is common to both, and read on from there.
  expect(await after.since(projectId, kept.version, kept.last)).toMatchObject({ head, events: [{}, {}] })
  // Cold, with nothing in memory, it is the same.
  const cold = writePath(database.pool, false).service
  expect(await cold.since(projectId, lost.version, lost.last)).toEqual({ reload: true, head, restored: true })
  const now = lastOf((await cold.snapshot(projectId, 'identity'))?.body)
  expect(await cold.since(projectId, head, now.last)).toEqual({ events: [], head })
  expect(await cold.since(projectId, lost.version)).toMatchObject({ head, events: [{}] })
})

test('[C8] a project begins with its coordinator or not at all', async () => {
  const { service } = writePath(database.pool, false)
  const count = async () => (await database.pool.query('select 1 from "Project"')).rowCount
  const before = await count()
  const whole = {
    acronym: 'T',
    title: 'T',
    summary: '',
    lang: 'en',
    timeZone: 'Europe/Riga',
    partner: { name: 'Free Riga', city: 'Riga', country: 'LV', colour: 'teal' as const, pattern: 'plain' as const },
    coordinatorId: newId(),
  }
  await expect(service.create({ ...whole, coordinatorId: 'nobody' })).rejects.toThrow('could not begin')
  expect(await count()).toBe(before)
  const projectId = await service.create(whole)
  expect(await service.membership(projectId, whole.coordinatorId)).toMatchObject({ role: 'coordinator' })
  expect(await service.since(projectId, 0)).toMatchObject({ head: 2, events: [{ version: 1 }, { version: 2 }] })
})
