// A process of its own that holds many sockets and notes when each message arrives. Its clients speak Engine.IO with the bare
// `ws` library, so that the product's messages and those of the floor cost the same on this side.
import type { Envelope } from '@meanwhile/domain/command'
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import { WebSocket } from 'ws'

/** Opens sockets: to the product, joined to a project, or (without one) to a bare `ws` server. */
export interface OpenSockets {
  open: { url: string; count: number; cookie?: string; projectId?: string }
}
/** Sends moves through the request of the socket, each writer the next one when the last is answered. */
export interface DriveMoves {
  drive: { url: string; cookie: string; projectId: string; writers: number; moves: Envelope[] }
}
export type ToClients = OpenSockets | DriveMoves | { collect: true }
/** `arrivals`: version and microseconds by turns. */
export type FromClients = { opened: number } | { arrivals: number[] } | { movesPerSecond: number }

/** Microseconds of the clock that all processes of the machine share. */
const microseconds = () => Number(process.hrtime.bigint() / 1000n)

let arrivals: number[] = []
const answer = (message: FromClients) => process.send?.(message)

process.on('disconnect', () => process.exit(0))
process.on('message', (message: ToClients) => {
  if ('collect' in message) {
    answer({ arrivals })
    arrivals = []
    return
  }
  if ('drive' in message) {
    void drive(message.drive).then((movesPerSecond) => answer({ movesPerSecond }))
    return
  }
  void openAll(message.open).then(() => answer({ opened: message.open.count }))
})

async function openAll({ url, count, cookie, projectId }: OpenSockets['open']) {
  // A few at a time: two hundred handshakes at once would only measure the queue.
  for (let opened = 0; opened < count; opened += 20) {
    const some = Array.from({ length: Math.min(20, count - opened) }, () => openOne(url, cookie, projectId))
    await Promise.all(some)
  }
}

function openOne(url: string, cookie: string | undefined, projectId: string | undefined) {
  return new Promise<WebSocket>((resolve, reject) => {
    const address = projectId ? `${url}/socket.io/?EIO=4&transport=websocket` : url
    const socket = new WebSocket(address.replace('http:', 'ws:'), { headers: cookie ? { cookie } : {} })
    socket.on('error', reject)
    if (!projectId) socket.on('open', () => resolve(socket))
    socket.on('message', (data: Buffer) => {
      const at = microseconds()
      const text = data.toString('latin1')
      if (text.startsWith('42["project.events"')) {
        arrivals.push(Number(/"version":(\d+)/.exec(text)?.[1]), at)
      } else if (text === '2') socket.send('3')
      else if (text.startsWith('0{')) socket.send(`40${JSON.stringify({ protocol: PROTOCOL })}`)
      else if (text.startsWith('40')) socket.send(`420${JSON.stringify(['project.join', { projectId, version: 0 }])}`)
      else if (text.startsWith('430')) resolve(socket)
    })
  })
}

/** Moves per second over sockets that stay open for the next time. */
async function drive({ url, cookie, projectId, writers, moves }: DriveMoves['drive']): Promise<number> {
  while (drivers.length < writers) drivers.push(await openOne(url, cookie, projectId))
  const began = microseconds()
  const writer = async (socket: WebSocket, first: number) => {
    for (let n = first; n < moves.length; n += writers) await dispatch(socket, projectId, moves[n] as Envelope)
  }
  await Promise.all(drivers.slice(0, writers).map(writer))
  return (moves.length * 1_000_000) / (microseconds() - began)
}

const drivers: WebSocket[] = []

/** Acknowledgement 0 was the one of the joining. */
function dispatch(socket: WebSocket, projectId: string, command: Envelope) {
  return new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer) => {
      const text = data.toString('latin1')
      if (!text.startsWith('431')) return
      socket.off('message', hear)
      if (text.includes('"version":')) resolve()
      else reject(new Error('the move was refused'))
    }
    socket.on('message', hear)
    const request = { path: 'project.dispatch', type: 'mutation', input: { projectId, commands: [command] } }
    socket.send(`421${JSON.stringify(['rpc', request])}`)
  })
}
