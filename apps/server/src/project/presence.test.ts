import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ClientMessages, Presence, ServerMessages } from '@meanwhile/domain/protocol'
import { Server } from 'socket.io'
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../test/project.ts'
import { projectRoom } from './fanout.ts'
import { PresenceBoard } from './presence.ts'
import type { ProjectServer } from './socket-types.ts'

const ANNA = 'user0000anna'

let server: ProjectServer
let board: PresenceBoard
let projectId: string
let socket: Socket<ServerMessages, ClientMessages>
/** What Anna's tab was shown, by user id. */
let shown: string[]

beforeEach(async () => {
  const http = createServer()
  server = new Server(http)
  board = new PresenceBoard(server, false)
  projectId = newId()
  shown = []
  server.on('connection', (arrived) => {
    arrived.data = { userId: ANNA, sessionId: newId(), open: { [projectId]: null } }
    void arrived.join(projectRoom(projectId))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  socket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'] })
  socket.on('project.presence', ({ present }) => shown.push(present.map(({ userId }) => userId).join()))
  await new Promise<void>((resolve) => socket.once('connect', resolve))
})
afterEach(async () => {
  socket.disconnect()
  board.stop()
  await server.close()
})

test('[P2] a bus that is away, which cannot even count the processes, makes nobody here invisible', async () => {
  server.sockets.adapter.fetchSockets = () => Promise.reject(new Error('The client is closed'))
  board.changed(projectId)
  await expect.poll(() => shown).toEqual([ANNA])
})

test('[P2] who left and was told last by a bus that mixes things up is gone with the next look', async () => {
  const peter: Presence = { connection: 'gone', userId: 'user000peter', cardId: null }
  await board.refresh(projectId)
  board.show(projectId, [peter])
  await board.refresh(projectId)
  await board.refresh(projectId)
  await expect.poll(() => shown).toEqual([ANNA, 'user000peter', ANNA])
})
