// A process of its own that holds many sockets and notes when each message arrives. Its clients speak Engine.IO with the bare
// `ws` library, so that the product's messages and those of the floor cost the same on this side.
import { PROTOCOL } from '@meanwhile/domain/protocol-number'
import { WebSocket } from 'ws'

/** Opens sockets: to the product, joined to a project, or (without one) to a bare `ws` server. */
export interface OpenSockets {
  open: { url: string; count: number; cookie?: string; projectId?: string }
}
export type ToClients = OpenSockets | { collect: true }
/** `arrivals`: version and microseconds by turns. */
export type FromClients = { opened: number } | { arrivals: number[] }

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
  return new Promise<void>((resolve, reject) => {
    const address = projectId ? `${url}/socket.io/?EIO=4&transport=websocket` : url
    const socket = new WebSocket(address.replace('http:', 'ws:'), { headers: cookie ? { cookie } : {} })
    socket.on('error', reject)
    if (!projectId) socket.on('open', resolve)
    socket.on('message', (data: Buffer) => {
      const at = microseconds()
      const text = data.toString('latin1')
      if (text.startsWith('42["project.events"')) {
        arrivals.push(Number(/"version":(\d+)/.exec(text)?.[1]), at)
      } else if (text === '2') socket.send('3')
      else if (text.startsWith('0{')) socket.send(`40${JSON.stringify({ protocol: PROTOCOL })}`)
      else if (text.startsWith('40')) socket.send(`420${JSON.stringify(['project.join', { projectId, version: 0 }])}`)
      else if (text.startsWith('430')) resolve()
    })
  })
}
