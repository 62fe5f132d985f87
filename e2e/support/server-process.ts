import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../apps/server/dist/main.mjs', import.meta.url))

/** The first start makes a database and loads the demo; on a busy machine that takes its time. */
const READY_MS = 60_000
const CLOSING_MS = 15_000

/** The built product as a person runs it: a process and a folder of its own, the embedded database, the demo. */
export class ServerProcess {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-e2e-'))
  /** Everything that it printed, in all its lives. */
  readonly output: string[] = []
  url = ''
  #process: ChildProcess | undefined
  #port = '0'

  async start(): Promise<void> {
    const server = spawn(process.execPath, [MAIN], {
      env: {
        ...process.env,
        HOST: '127.0.0.1',
        PORT: this.#port,
        DATA_DIR: this.dataDir,
        DATABASE_URL: '',
        REDIS_URL: '',
        SMTP_URL: '',
        PUBLIC_URL: '',
        DEMO: 'on',
        LOG_LEVEL: 'info',
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process = server
    this.url = await this.#ready(server)
    // The next life listens at the same address: open pages find it again.
    this.#port = new URL(this.url).port
  }

  /** `kill -9`: no goodbye, no closing of anything. The database lives on and is found by the next start. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM')
    this.#endDatabase()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  #ready(server: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
      const impatient = setTimeout(() => reject(this.#failure('was not ready in time')), READY_MS)
      const take = (line: string) => {
        this.output.push(line)
        const address = /^Meanwhile is ready: (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1]
        if (!address) return
        clearTimeout(impatient)
        resolve(address)
      }
      for (const stream of [server.stdout, server.stderr])
        if (stream) createInterface({ input: stream }).on('line', take)
      server.once('exit', () => {
        clearTimeout(impatient)
        reject(this.#failure('ended before it was ready'))
      })
    })
  }

  #failure(what: string): Error {
    return new Error(`The server ${what}:\n${this.output.slice(-20).join('\n')}`)
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const server = this.#process
    this.#process = undefined
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill(signal)
    const impatient = setTimeout(() => server.kill('SIGKILL'), CLOSING_MS)
    await gone
    clearTimeout(impatient)
  }

  /** After a `kill -9` that nobody recovered from. */
  #endDatabase(): void {
    const pidFile = join(this.dataDir, 'postgres', 'postmaster.pid')
    if (!existsSync(pidFile)) return
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    if (pid > 1) process.kill(pid, 'SIGQUIT')
  }
}
