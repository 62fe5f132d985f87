import type { RpcAnswer } from '@meanwhile/domain/protocol'
import type { AppRouter } from '@meanwhile/server/router'
import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { connectedSocket } from './socket.ts'

/** A request without an answer by then is a lost one. */
const ANSWER_MS = 10_000

/** Asks over the acknowledgement of the socket: a tenth of what an HTTP request costs the server. */
export const socketLink: TRPCLink<AppRouter> =
  () =>
  ({ op }) =>
    observable((observer) => {
      const socket = connectedSocket()
      if (!socket) return observer.error(failure('SERVICE_UNAVAILABLE', 'no connection'))
      const { path, type, input } = op
      socket.timeout(ANSWER_MS).emit('rpc', { path, type, input }, (lost: Error | null, answer: RpcAnswer) => {
        if (lost) return observer.error(TRPCClientError.from(lost))
        if ('error' in answer) return observer.error(failure(answer.error.code, answer.error.message, answer.error))
        observer.next({ result: { type: 'data', data: answer.data } })
        observer.complete()
      })
    })

/** The same error as over HTTP: `data.code`, and `data.refusal` where there is one. */
function failure(code: string, message: string, more: { refusal?: string } = {}) {
  const refusal = more.refusal === undefined ? {} : { refusal: more.refusal }
  return TRPCClientError.from<AppRouter>({ error: { code: -32603, message, data: { code, ...refusal } } } as never)
}
