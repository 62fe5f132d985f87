import { createAdapter as createPostgresAdapter } from '@socket.io/postgres-adapter'
import { createAdapter as createRedisAdapter } from '@socket.io/redis-streams-adapter'
import type pg from 'pg'
import { createClient } from 'redis'
import type { ProjectServer } from './socket-types.ts'

/** A Redis that starts together with us, as in a compose file, may need this long to answer. */
const PATIENCE_MS = 15_000

/**
 * Joins this process to the others on the same database: through Redis streams where Redis is configured, else through
 * PostgreSQL's NOTIFY. The bus may lose or reorder: it only says "project is at version N", the log does the rest.
 */
export async function joinCluster(
  io: ProjectServer,
  { redisUrl, pool, onError }: { redisUrl: string | undefined; pool: pg.Pool; onError: (error: Error) => void },
): Promise<{ leave(): Promise<void> }> {
  if (redisUrl === undefined) {
    io.adapter(createPostgresAdapter(pool, { errorHandler: onError }))
    return { leave: async () => {} }
  }
  const client = await connectRedis(redisUrl, onError)
  const { publish } = client
  Object.assign(client, {
    // The adapter lets go of this promise: a message that is lost, because Redis goes away or we do, would end the process.
    publish: (...words: Parameters<typeof publish>) => publish.apply(client, words).catch(() => 0),
  })
  io.adapter(createRedisAdapter(client, { maxLen: 10_000 }))
  return { leave: async () => client.destroy() }
}

/** Throws a sentence for the operator when there is no Redis that lets us in. */
async function connectRedis(url: string, onError: (error: Error) => void) {
  let connected = false
  const deadline = Date.now() + PATIENCE_MS
  // One that was there and went away is waited for, however long it takes.
  const reconnectStrategy = (retries: number, cause: Error) =>
    connected || (isStartingUp(cause) && Date.now() < deadline) ? pauseBefore(retries) : (false as const)
  const client = createClient({ url, socket: { reconnectStrategy } })
  client.on('error', onError)
  try {
    await client.connect()
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    throw new Error(`The Redis of REDIS_URL cannot be used: ${message || code}`, { cause: error })
  }
  connected = true
  return client
}

const isStartingUp = (error: NodeJS.ErrnoException) =>
  error.code === 'ECONNREFUSED' || error.message.startsWith('LOADING')

/** Longer each time, and not the same for all processes of a cluster. */
const pauseBefore = (retries: number) => Math.min(50 * 2 ** retries, 2_000) + Math.floor(Math.random() * 200)
