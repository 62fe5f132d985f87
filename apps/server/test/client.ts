import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Answer {
  status: number
  data: unknown
  code: string | undefined
  refusal: string | undefined
  text: string
}

/** A browser that somebody sits at: it keeps its cookie and says where it comes from. */
export function browser(url: string, headers: Record<string, string> = {}) {
  const jar = { cookie: '', setCookie: '' }

  async function call(path: string, input?: unknown, more: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${url}/trpc/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie: jar.cookie, ...headers, ...more },
      body: JSON.stringify(input ?? {}),
    })
    const set = response.headers.get('set-cookie')
    if (set) {
      jar.setCookie = set
      jar.cookie = /max-age=0/i.test(set) ? '' : (set.split(';')[0] ?? '')
    }
    const text = await response.text()
    const body = JSON.parse(text) as {
      result?: { data: unknown }
      error?: { data: { code: string; refusal?: string } }
    }
    return {
      status: response.status,
      data: body.result?.data,
      code: body.error?.data.code,
      refusal: body.error?.data.refusal,
      text,
    }
  }

  return { call, jar }
}

/** What was written into the mail folder, oldest first, decoded. */
export function mailsIn(dataDir: string): string[] {
  const folder = join(dataDir, 'mail')
  return readdirSync(folder)
    .sort()
    .map((name) => decodeQuotedPrintable(readFileSync(join(folder, name), 'utf8')))
}

export const codeIn = (mail: string | undefined) => /^(\d{6})\r?$/m.exec(mail ?? '')?.[1] ?? ''

const decodeQuotedPrintable = (text: string) =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
