import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '../log.ts'
import { openRevocationLine } from './data.ts'
import type { Sessions } from './service.ts'

/** Well under the 15 s for which a session is remembered. */
const RETRY_MS = 2000

/** Hears of sessions that other nodes ended. While the line is down the cache's age is the limit. */
export function hearRevocations(databaseUrl: string, sessions: Sessions, log: Logger): { close(): Promise<void> } {
  const closing = new AbortController()
  let hangUp: (() => Promise<void>) | undefined

  async function listen() {
    const line = await openRevocationLine(databaseUrl, (sessionId) => sessions.forget([sessionId]))
    hangUp = line.close
    if (closing.signal.aborted) await hangUp()
    // What was said while the line was down is lost.
    sessions.forgetAll()
    await line.ended
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
      await hangUp?.().catch(() => {})
      await running
    },
  }
}
