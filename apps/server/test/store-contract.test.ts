import { storeContract } from '@meanwhile/domain/store-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertProject, loadState, readDetails, readEvents } from '../src/project/store.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { writePath } from './project.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

storeContract({ describe, it, expect }, () => {
  const { service } = writePath(database.pool, false)
  return {
    create: (row) => insertProject(database.pool, row.id, row),
    dispatch: (projectId, actorId, commands) => service.dispatch(projectId, actorId, commands),
    async load(projectId) {
      const state = await loadState(database.pool, projectId)
      const cardIds = [...(state?.all('cards') ?? [])].map(({ id }) => id)
      const details = await readDetails(database.pool, projectId, cardIds)
      if (!state || !details) throw new Error(`no project ${projectId}`)
      for (const cardId of cardIds) state.open(cardId, details.rows)
      return state
    },
    log: (projectId) => readEvents(database.pool, projectId, 0, 100_000),
  }
})
