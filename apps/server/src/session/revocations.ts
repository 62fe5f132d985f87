import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from '../log.ts'
import { REVOKED_CHANNEL } from './data.ts'
import type { Sessions } from './service.ts'

/** Well under the 15 s for which a session is remembered. */
const RETRY_MS = 2000

/** Hears of sessions that other nodes ended. While the line is down the cache's age is the limit. */
export function hearRevocations(databaseUrl: string, sessions: Sessions, log: Logger): { close(): Promise<void> } {
  const closing = new AbortController()
  let client: pg.Client | undefined

  async function listen() {
    const line = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'meanwhile-sessions',
      keepAlive: true,
    })
    const ended = new Promise<void>((resolve) => line.once('end', resolve))
    line.on('error', () => {})
    line.on('notification', ({ payload }) => payload && sessions.forget([payload]))
    client = line
    await line.connect()
    await line.query(`listen ${REVOKED_CHANNEL}`)
    sessions.forgetAll()
    await ended
  }

  async function keepListening() {
    while (!closing.signal.aborted) {
      await listen().catch((error: NodeJS.ErrnoException) => {
        if (!closing.signal.aborted) log.warn({ code: error.code ?? error.name }, 'not listening for revoked sessions')
      })
      await sleep(RETRY_MS, undefined, { signal: closing.signal }).catch(() => {})
    }
  }

  const running = keepListening()
  return {
    async close() {
      closing.abort()
      await client?.end().catch(() => {})
      await running
    },
  }
}
