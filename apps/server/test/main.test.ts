import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nowhere } from './database.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
let dataDir: string
const running: { child: ChildProcess; ended: Promise<number> }[] = []

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-main-'))
})
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
  rmSync(dataDir, { recursive: true, force: true })
})

function launch(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, DEMO: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (said.out += String(chunk)))
  child.stderr.on('data', (chunk) => (said.err += String(chunk)))
  // Not `exit`, after which the last words may still be on their way.
  const ended = once(child, 'close').then(([code]) => code as number)
  running.push({ child, ended })
  const until = async (pattern: RegExp) => {
    const settled = () => pattern.test(said.out) || child.exitCode !== null
    await expect.poll(settled, { timeout: 120_000 }).toBe(true)
    const words = pattern.exec(said.out)
    if (!words) throw new Error(`not said: ${pattern}\n${said.out}${said.err}`)
    return words
  }
  return { child, said, ended, until }
}

test('a bad value is one sentence and exit code 1', async () => {
  const { ended, said } = launch({ PORT: 'many' })
  expect(await ended).toBe(1)
  expect(said).toEqual({ out: '', err: 'PORT must be a number from 0 to 65535, not "many".\n' })
})

test('a folder for the data that is none is one sentence, whichever database is used', async () => {
  const file = fileURLToPath(import.meta.url)
  const { ended, said } = launch({ PORT: '0', DATA_DIR: file, DATABASE_URL: 'postgresql://somebody@host.invalid/name' })
  expect(await ended).toBe(1)
  expect(said.out).toBe('')
  expect(said.err).toMatch(/^DATA_DIR must be a folder [^\n]*\n$/)
})

test('a port in use is one sentence, before any database is touched', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { ended, said } = launch({ PORT: String(port) })
  expect(await ended).toBe(1)
  expect(said).toEqual({ out: '', err: expect.stringMatching(new RegExp(`^Port ${port} is in use [^\\n]*\\.\\n$`)) })
  other.close()
})

test('a database that is not there is one sentence', async () => {
  const { ended, said } = launch({ PORT: '0', DATABASE_URL: nowhere() })
  expect(await ended).toBe(1)
  expect(said.err).toMatch(/^[^\n]*DATABASE_URL[^\n]*\n$/)
  expect(said.err + said.out).not.toContain('secret')
})

test('a Redis that lets nobody in is one sentence, and the embedded database goes with us', async () => {
  const other = createTcpServer((line) => line.on('data', () => line.write('-WRONGPASS\r\n')).on('error', () => {}))
  await once(other.listen(0, '127.0.0.1'), 'listening')
  const { port } = other.address() as AddressInfo
  const REDIS_URL = `redis://:secret@127.0.0.1:${port}`
  const { ended, said } = launch({ PORT: '0', LOG_LEVEL: 'silent', REDIS_URL })
  expect(await ended).toBe(1)
  expect(said.err).toMatch(/^[^\n]*REDIS_URL[^\n]*\n$/)
  expect(said.err + said.out).not.toContain('secret')
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
  other.close()
})

test('with nothing but a folder it starts, says how to sign in, prints the code, and closes cleanly', async () => {
  const { child, ended, until, said } = launch({ PORT: '0' })
  const [, url = ''] = await until(/ready: (\S+)/)
  await until(/Sign in with any e-mail address/)
  expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'ok', database: 'embedded' })
  const body = JSON.stringify({ email: 'ilze@example.org', locale: 'en' })
  await fetch(`${url}/trpc/account.requestCode`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  })
  await until(/^Mail for i\*\*\*@example\.org: the code is \d{6}$/m)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(said.err).toBe('')
})
