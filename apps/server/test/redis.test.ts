import type { Presence, ProjectEvent } from '@meanwhile/domain/protocol'
import { Server } from 'socket.io'
import { expect, onTestFinished, test } from 'vitest'
import { joinCluster } from '../src/project/cluster.ts'
import type { ProjectServer } from '../src/project/socket-types.ts'
import { testDatabase } from './database.ts'
import { command, newId, smallProject } from './project.ts'
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

test.runIf(redisUrl)('[W7] a message that Redis takes no more is lost, and ends nothing', async () => {
  const faults: unknown[] = []
  const hear = (fault: unknown) => faults.push(fault)
  process.on('unhandledRejection', hear)
  onTestFinished(() => void process.off('unhandledRejection', hear))
  const database = await testDatabase()
  const io: ProjectServer = new Server()
  const { leave } = await joinCluster(io, { redisUrl, pool: database.pool, onError: () => {} })
  io.serverSideEmit('project.advanced', newId(), 1)
  await leave()
  io.serverSideEmit('project.advanced', newId(), 2)
  await io.sockets.adapter.close()
  // One turn of the loop later it would have been said.
  await new Promise((resolve) => setImmediate(resolve))
  expect(faults).toEqual([])
  await database.drop()
})
