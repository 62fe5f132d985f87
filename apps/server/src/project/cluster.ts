import { createAdapter as createPostgresAdapter } from '@socket.io/postgres-adapter'
import { createAdapter as createRedisAdapter } from '@socket.io/redis-streams-adapter'
import type pg from 'pg'
import { createClient } from 'redis'
import type { ProjectServer } from './socket-types.ts'

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
  const client = createClient({ url: redisUrl })
  client.on('error', onError)
  await client.connect()
  io.adapter(createRedisAdapter(client, { maxLen: 10_000 }))
  return { leave: async () => client.destroy() }
}
