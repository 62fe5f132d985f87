import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadStaticFiles } from './static-files.ts'

const PAGE =
  '<!doctype html><title>Meanwhile</title><script>document.title += 1</script><script src="/assets/a.js"></script>'
const folder = mkdtempSync(join(tmpdir(), 'meanwhile-static-'))
let server: Server
let inlineScripts: string[]

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'assets', 'a.js'), 'let a = 1\n'.repeat(200))
  const files = await loadStaticFiles(folder)
  inlineScripts = files.inlineScripts
  const app = express().disable('etag').use(files.handler)
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => resolve())
  })
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Not `fetch`, which decompresses and tidies the path. */
function get(path: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    request({ port, path, headers, host: '127.0.0.1' }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

test('a page of the client is the start page, which is asked for anew each time', async () => {
  for (const path of ['/', '/p/abc/board', '/join']) {
    const answer = await get(path)
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } })
    expect(answer.body.toString()).toBe(PAGE)
    expect((await get(path, { 'if-none-match': String(answer.headers.etag) })).status).toBe(304)
  }
})

test('a file with a hash in its name is kept for ever, and travels compressed', async () => {
  const plain = await get('/assets/a.js')
  const br = await get('/assets/a.js', { 'accept-encoding': 'gzip, deflate, br' })
  const gzip = await get('/assets/a.js', { 'accept-encoding': 'gzip' })
  expect(plain.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  })
  expect(br.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(br.body)).toEqual(plain.body)
  expect(gunzipSync(gzip.body)).toEqual(plain.body)
})

test.each(['/assets/none.js', '/../package.json', '/%2e%2e/package.json', '/assets/../../package.json'])(
  '%s is not there',
  async (path) => {
    expect((await get(path)).status).toBe(404)
  },
)

test('the policy allows the inline script of the page and no other', () => {
  const hash = createHash('sha256').update('document.title += 1').digest('base64')
  expect(inlineScripts).toEqual([`'sha256-${hash}'`])
})
