import type { IncomingHttpHeaders } from 'node:http'
import type { Config } from '../config.ts'
import { readSessionToken } from './cookie.ts'
import type { FoundSession, Sessions } from './service.ts'

/** Who a request or a websocket handshake comes from; with the token, for the one who renews the cookie. */
export async function sessionOf(
  { config, sessions }: { config: Config; sessions: Sessions },
  headers: IncomingHttpHeaders,
): Promise<(FoundSession & { token: string }) | null> {
  const token = readSessionToken(headers, config)
  const found = token === undefined ? null : await sessions.find(token)
  return found && token !== undefined ? { ...found, token } : null
}
