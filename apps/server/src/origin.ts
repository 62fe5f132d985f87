import type { IncomingHttpHeaders } from 'node:http'
import type { Config } from './config.ts'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Whether a request that may change something, or a websocket handshake, comes from our own pages. A browser always says
 * where such a request comes from; a program that says nothing carries no cookie of somebody else.
 */
export function originAllowed(
  headers: IncomingHttpHeaders,
  config: Pick<Config, 'publicUrl' | 'publicUrlGiven' | 'host'>,
): boolean {
  const { origin } = headers
  if (origin === undefined) {
    const site = headers['sec-fetch-site']
    return site === undefined || site === 'same-origin' || site === 'none'
  }
  if (origin === config.publicUrl) return true
  if (config.publicUrlGiven || !URL.canParse(origin)) return false
  const { host, hostname } = new URL(origin)
  // Without a known address the page and the request must name the same one. On a loopback address, a name that somebody
  // else points at this machine is foreign.
  return host === headers.host && (!LOOPBACK.test(config.host) || LOOPBACK.test(hostname))
}
