import type { Presence, ProjectEvent } from '@meanwhile/domain/protocol'
import { expect, test } from 'vitest'
import { testDatabase } from './database.ts'
import { command, smallProject } from './project.ts'
import { testServer } from './server.ts'

const redisUrl = process.env.TEST_REDIS_URL

// Where a Redis is provided (`.ci/run` does); without one the same is proved over PostgreSQL's own NOTIFY.
test.runIf(redisUrl)('[W7] [P1] two processes joined by Redis streams: moves and presence reach both', async () => {
  const database = await testDatabase()
  const more = { REDIS_URL: redisUrl ?? '' }
  const [here, there] = [await testServer(database.url, more), await testServer(database.url, more)]
  try {
    const [anna, peter] = [await here.person(), await there.person()]
    const { projectId, cardIds } = await smallProject(here.services.projects)
    for (const { userId } of [anna, peter]) await here.services.projects.join(projectId, userId, 'observer', null)
    const [mine, theirs] = [await here.connected(anna), await there.connected(peter)]
    const events: ProjectEvent[] = []
    theirs.on('project.events', (message) => events.push(...message.events))
    let present: Presence[] = []
    mine.on('project.presence', (message) => {
      present = message.present
    })
    await mine.emitWithAck('project.join', { projectId, version: 0 })
    await theirs.emitWithAck('project.join', { projectId, version: 0 })
    await expect.poll(() => present.length).toBe(2)
    const rename = command('card.rename', { cardId: cardIds[0], title: 'Over Redis' })
    await here.services.projects.dispatch(projectId, null, [rename])
    // What was done before they came may still be on its way.
    await expect.poll(() => events.map((event) => event.id)).toContain(rename.id)
  } finally {
    await there.close()
    await here.close()
    await database.drop()
  }
})
