import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientMessages, ServerMessages } from '@meanwhile/domain/protocol'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import { io, type Socket } from 'socket.io-client'
import { readConfig } from '../src/config.ts'
import { createLivePart } from '../src/live-part.ts'
import { createLogger, type Logger } from '../src/log.ts'
import { start } from '../src/start.ts'
import { newId } from './project.ts'

export type TestSocket = Socket<ServerMessages, ClientMessages>

export interface TestPerson {
  userId: string
  sessionId: string
  cookie: string
}

/** A whole server on a loopback port, on a database that the caller gives. */
export async function testServer(databaseUrl: string, more: Record<string, string> = {}, log?: Logger) {
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-server-'))
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    DEMO: 'off',
    ...more,
  })
  const running = await start(config, { log: log ?? createLogger(config), say: () => {}, live: createLivePart() })
  const { services } = running
  const url = running.config.publicUrl
  const sockets: TestSocket[] = []

  /** An account with a session, made without the sign-in that other tests prove. */
  async function person(name = 'Somebody'): Promise<TestPerson> {
    const userId = newId()
    await services.prisma.user.create({ data: { id: userId, email: `${userId.toLowerCase()}@example.org`, name } })
    return signIn(userId)
  }

  async function signIn(userId: string): Promise<TestPerson> {
    const { token, sessionId } = await services.sessions.begin(userId, 'a test')
    return { userId, sessionId, cookie: `meanwhile=${token}` }
  }

  function socket(who: TestPerson | null, options: { protocol?: number; origin?: string } = {}): TestSocket {
    const made: TestSocket = io(url, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth: { protocol: options.protocol ?? PROTOCOL },
      extraHeaders: { ...(who && { cookie: who.cookie }), ...(options.origin && { origin: options.origin }) },
    })
    sockets.push(made)
    return made
  }

  async function connected(who: TestPerson): Promise<TestSocket> {
    const made = socket(who)
    await new Promise<void>((resolve, reject) => {
      made.once('connect', resolve)
      made.once('connect_error', reject)
    })
    return made
  }

  async function close() {
    for (const made of sockets) made.disconnect()
    await running.close()
    rmSync(dataDir, { recursive: true, force: true })
  }

  return { url, services, person, signIn, socket, connected, close, config: running.config }
}

export type TestServer = Awaited<ReturnType<typeof testServer>>
