import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { command, newId, smallProject, writePath } from '../../test/project.ts'
import { readDetails } from './store.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

test('[C10] a new comment takes no id of another card’s, also when that card is not at hand', async () => {
  const { service } = writePath(database.pool, false)
  const { projectId, coordinatorId, cardIds } = await smallProject(service)
  const [cardId = '', otherId = ''] = cardIds
  const commentId = newId()
  await service.dispatch(projectId, coordinatorId, [command('comment.write', { commentId, cardId, text: 'Mine' })])
  // Another process, or this one after a restart: it has the faces of the project and no details.
  const fresh = writePath(database.pool, false)
  const taken = command('comment.write', { commentId, cardId: otherId, text: 'Forged' })
  const other = command('comment.write', { commentId: newId(), cardId: otherId, text: 'Honest' })
  const verdicts = await Promise.all([
    fresh.service.dispatch(projectId, coordinatorId, [taken]),
    fresh.service.dispatch(projectId, coordinatorId, [other]),
  ])
  expect(verdicts).toMatchObject([[{ refused: 'exists' }], [{ event: { type: 'comment.write' } }]])
  const details = await readDetails(database.pool, projectId, [cardId, otherId])
  const texts = Object.fromEntries((details?.rows.comments ?? []).map((row) => [row.text, row.cardId]))
  expect(texts).toEqual({ Mine: cardId, Honest: otherId })
})
