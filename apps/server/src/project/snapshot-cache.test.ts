import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, smallProject, writePath } from '../../test/project.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

test('the first one who opens a project after a start reads it once, and gets what is there', async () => {
  const { projectId, coordinatorId, cardIds } = await smallProject(writePath(database.pool, false).service)
  const read: string[] = []
  const query = database.pool.query.bind(database.pool)
  database.pool.query = ((config: { name?: string }, ...rest: never[]) => {
    if (config.name === 'project-snapshot') read.push(config.name)
    return query(config as never, ...rest)
  }) as never
  const { service } = writePath(database.pool, false)
  const first = await service.snapshot(projectId, 'identity')
  expect(read).toHaveLength(1)
  expect(JSON.parse(String(first?.body)).tables.cards.id.sort()).toEqual([...cardIds].sort())

  // Far behind it is read anew.
  const cardId = cardIds[0] as string
  for (let n = 0; n < 3; n++) {
    const commands = Array.from({ length: 50 }, (_, at) => command('card.rename', { cardId, title: `${n} ${at}` }))
    await service.dispatch(projectId, coordinatorId, commands)
  }
  const later = await service.snapshot(projectId, 'identity')
  database.pool.query = query
  expect(read).toHaveLength(2)
  expect((later?.version ?? 0) - (first?.version ?? 0)).toBe(150)
})
