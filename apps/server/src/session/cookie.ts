import type { IncomingHttpHeaders } from 'node:http'
import { parseCookie, stringifySetCookie } from 'cookie'
import type { Config } from '../config.ts'
import { TOKEN_FORM } from './token.ts'

/** Sliding: each visit starts them anew. */
export const SESSION_DAYS = 90

/** The `__Host-` prefix lets no other host or path set the cookie; browsers accept it only over https. */
const nameFor = (config: Pick<Config, 'publicUrl'>) =>
  config.publicUrl.startsWith('https:') ? '__Host-meanwhile' : 'meanwhile'

export function readSessionToken(headers: IncomingHttpHeaders, config: Pick<Config, 'publicUrl'>): string | undefined {
  const token = headers.cookie ? parseCookie(headers.cookie)[nameFor(config)] : undefined
  return token !== undefined && TOKEN_FORM.test(token) ? token : undefined
}

/** The `Set-Cookie` header that begins a session, or ends it when there is no token. */
export function sessionCookie(token: string | null, config: Pick<Config, 'publicUrl'>): string {
  return stringifySetCookie({
    name: nameFor(config),
    value: token ?? '',
    maxAge: token === null ? 0 : SESSION_DAYS * 86_400,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.publicUrl.startsWith('https:'),
  })
}
