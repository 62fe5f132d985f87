import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { DriveMoves, FromClients, OpenSockets, ToClients } from './socket-clients.ts'

/** The process that holds the sockets of a benchmark. */
export function startClientProcess() {
  const child = fork(fileURLToPath(new URL('socket-clients.ts', import.meta.url)))
  const ask = async (message: ToClients) => {
    const answered = once(child, 'message', { signal: AbortSignal.timeout(30_000) })
    child.send(message)
    const [answer] = (await answered) as [FromClients]
    return answer
  }
  return {
    open: (open: OpenSockets['open']) => ask({ open }),
    /** Moves per second. */
    async drive(drive: DriveMoves['drive']): Promise<number> {
      const answer = await ask({ drive })
      return 'movesPerSecond' in answer ? answer.movesPerSecond : Number.NaN
    },
    /** What arrived since the last time: version and microseconds by turns. */
    async collect(): Promise<number[]> {
      const answer = await ask({ collect: true })
      return 'arrivals' in answer ? answer.arrivals : []
    },
    async stop() {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}
