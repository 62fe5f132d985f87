import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { closeAtTheEnd } from './left-open.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))

const PATIENCE_MS = 60_000

export interface ServerProcess {
  url: string
  pid: number
  /** Milliseconds from the start of the process to the first healthy answer. */
  startedIn: number
  stop(): Promise<void>
}

/** Runs a program of ours that serves on `PORT` and waits until `/healthz` is well. */
export async function startServerProcess(words: string[], env: Record<string, string> = {}): Promise<ServerProcess> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'silent', ...env, PORT: String(port) },
  })
  const exited = once(child, 'exit')
  const stop = closeAtTheEnd(async () => {
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
    await exited
    clearTimeout(timer)
  })
  const url = `http://127.0.0.1:${port}`
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`)
    if (performance.now() - began > PATIENCE_MS) {
      await stop()
      throw new Error('the server did not start in time')
    }
    await sleep(5)
  }
  return { url, pid: child.pid ?? 0, startedIn: performance.now() - began, stop }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/healthz`)
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/** Resident memory of a process in megabytes; NaN where the kernel does not tell (Linux only). */
export function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('there is no free port')
  return address.port
}
