import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ClientMessages, Presence, ServerMessages } from '@meanwhile/domain/protocol'
import { Server } from 'socket.io'
import { io, type Socket } from 'socket.io-client'
import { expect, test } from 'vitest'
import { newId } from '../../test/project.ts'
import { projectRoom } from './fanout.ts'
import { PresenceBoard } from './presence.ts'
import type { ProjectServer } from './socket-types.ts'

test('[P2] a bus that is away, which cannot even count the processes, makes nobody here invisible', async () => {
  const http = createServer()
  const server: ProjectServer = new Server(http)
  server.sockets.adapter.fetchSockets = () => Promise.reject(new Error('The client is closed'))
  const projectId = newId()
  server.on('connection', (socket) => {
    socket.data = { userId: 'user0000anna', sessionId: newId(), open: { [projectId]: null } }
    void socket.join(projectRoom(projectId))
    new PresenceBoard(server).changed(projectId)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  const socket: Socket<ServerMessages, ClientMessages> = io(`http://127.0.0.1:${port}`, { transports: ['websocket'] })
  const present = await new Promise<Presence[]>((resolve) => {
    socket.once('project.presence', (message) => resolve(message.present))
  })
  expect(present).toMatchObject([{ userId: 'user0000anna', cardId: null }])
  socket.disconnect()
  await server.close()
})
