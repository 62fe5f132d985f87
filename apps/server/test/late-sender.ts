import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'

/**
 * Sends so much that it is answered before its end, goes on sending as a browser would, and then asks for `next` on the
 * same line. Answers both statuses; rejects when the line is cut.
 */
export async function lateSender(
  url: string,
  { path, next, bytes, headers }: { path: string; next: string; bytes: number; headers: Record<string, string> },
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const answerTo = async (asked: ReturnType<typeof request>) => {
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return answer
  }
  try {
    const sending = request(url + path, { agent, method: 'POST', headers: { ...headers, 'content-length': bytes } })
    sending.write(Buffer.alloc(bytes / 2))
    const early = await answerTo(sending)
    const line = sending.socket?.localPort
    const read = once(early.resume(), 'end')
    sending.end(Buffer.alloc(bytes / 2))
    await read
    const asking = request(url + next, { agent, headers })
    const late = answerTo(asking.end())
    const { statusCode } = (await late).resume()
    if (asking.socket?.localPort !== line) throw new Error('the line was cut')
    return [early.statusCode ?? 0, statusCode ?? 0]
  } finally {
    agent.destroy()
  }
}
