import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findPostgresBinaries, onWindows, type PostgresBinaries } from './postgres-binaries.ts'
import { ensureCluster, ownFolder, postgresEnvironment, readPassword, role } from './postgres-cluster.ts'
import { choosePostgresUser, type PostgresUser } from './postgres-user.ts'

/** A running PostgreSQL server that belongs to one data folder. */
export interface EmbeddedPostgres {
  /** Of the product's own database. */
  url: string
  /** Of the maintenance database, for making and dropping others. */
  adminUrl: string
  /** Of the PostgreSQL server itself. */
  pid: number
  /** True when it was running already: left behind by a crash, or shared with another process. */
  adopted: boolean
  /** Shuts the server down, unless somebody else is still connected: the last to leave turns off the light. */
  stop(): Promise<void>
}

interface Options {
  /** The cluster goes into `postgres` below it, its log into `postgres.log`. */
  dataDir: string
  say?: (line: string) => void
}

/** A Unix socket's path may have 107 bytes on Linux and 103 on macOS, and its name takes 14 of them. */
const longestSocketFolder = 88

/** Backends of a killed server need a moment to go away before the next one may start. */
const startDeadline = 20_000

/** A server that lives and is not ready is reading again what a crash left: minutes, where much was written or the disk is slow. */
const recoveryDeadline = 10 * 60_000

export async function startEmbeddedPostgres({ dataDir, say = () => {} }: Options): Promise<EmbeddedPostgres> {
  mkdirSync(dataDir, { recursive: true })
  const cluster = join(realpathSync(resolve(dataDir)), 'postgres')
  const binaries = findPostgresBinaries()
  const user = choosePostgresUser(binaries.postgres)
  if (await ensureCluster(cluster, binaries, user)) say(`Made a new database in ${cluster}.`)
  const deadline = Date.now() + startDeadline
  for (;;) {
    const running = await findRunning(cluster)
    if (running) return describe(cluster, running, true)
    const started = await launch(cluster, binaries, user)
    if (started) return describe(cluster, started, false)
    if (Date.now() > deadline) throw new Error(`The embedded database did not start; ${cluster}.log says why.`)
    await sleep(200)
  }
}

interface Running {
  pid: number
  port: number
  socketFolder: string
}

/** Reads PostgreSQL's own lock file; only a server that lets our password in counts as running. */
async function findRunning(cluster: string): Promise<Running | undefined> {
  const lines = readLockFile(cluster)
  if (!lines) return undefined
  const [pid, folder, , port, socketFolder = ''] = lines
  if (folder === undefined || resolve(folder) !== cluster) return undefined
  const running = { pid: Number(pid), port: Number(port), socketFolder }
  return (await answers(cluster, running)) ? running : undefined
}

function readLockFile(cluster: string) {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8')
      .split('\n')
      .map((line) => line.trim())
  } catch {
    return undefined
  }
}

async function launch(cluster: string, { postgres }: PostgresBinaries, user: PostgresUser) {
  const socketFolder = chooseSocketFolder(cluster, user)
  const port = onWindows ? await freePort() : 5432
  const settings = {
    listen_addresses: onWindows ? '127.0.0.1' : '',
    ...(onWindows ? {} : { unix_socket_directories: socketFolder }),
    // Failed statements can hold what people wrote, so they stay out of the file: only the server's own state is logged.
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  }
  const [command = '', ...args] = [
    ...user.prefix,
    ...[postgres, '-D', cluster, '-p', String(port)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const log = openSync(`${cluster}.log`, 'a', 0o600)
  const child = spawn(command, args, {
    ...user.owner,
    cwd: onWindows ? undefined : '/',
    env: postgresEnvironment,
    stdio: ['ignore', log, log],
    // Its own process group: Ctrl-C in a terminal must reach us first and the database last.
    detached: true,
  })
  closeSync(log)
  child.unref()
  return (await becomesReady(cluster, child)) ? findRunning(cluster) : undefined
}

/** True once the lock file says so; false when the process ends before, as it does while an older one still shuts down. */
async function becomesReady(cluster: string, child: ChildProcess) {
  const deadline = Date.now() + recoveryDeadline
  let failed = false
  child.once('error', () => {
    failed = true
  })
  while (Date.now() < deadline) {
    if (failed || child.exitCode !== null || child.signalCode !== null) return false
    const lines = readLockFile(cluster)
    if (Number(lines?.[0]) === child.pid && lines?.[7] === 'ready') return true
    await sleep(15)
  }
  child.kill('SIGINT')
  return false
}

function chooseSocketFolder(cluster: string, user: PostgresUser) {
  if (onWindows || Buffer.byteLength(cluster) <= longestSocketFolder) return cluster
  const folder = join(tmpdir(), `meanwhile-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`)
  ownFolder(folder, user)
  return folder
}

function urlOf(cluster: string, { port, socketFolder }: Running, database: string) {
  const login = `postgresql://${role}:${readPassword(cluster)}`
  if (onWindows) return `${login}@127.0.0.1:${port}/${database}`
  return `${login}@localhost:${port}/${database}?host=${encodeURIComponent(socketFolder)}`
}

async function answers(cluster: string, running: Running) {
  const client = new pg.Client({ connectionString: urlOf(cluster, running, 'postgres'), connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

async function describe(cluster: string, running: Running, adopted: boolean): Promise<EmbeddedPostgres> {
  const adminUrl = urlOf(cluster, running, 'postgres')
  await ensureDatabase(adminUrl)
  return {
    url: urlOf(cluster, running, role),
    adminUrl,
    pid: running.pid,
    adopted,
    stop: () => stop(cluster, adminUrl, running.pid),
  }
}

async function ensureDatabase(adminUrl: string) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [role])
    if (!rowCount) await client.query(`create database ${role}`)
  } catch (error) {
    // Two processes on a new cluster: the other one made it first.
    if (!['42P04', '23505'].includes((error as pg.DatabaseError).code ?? '')) throw error
  } finally {
    await client.end()
  }
}

async function stop(cluster: string, adminUrl: string, pid: number) {
  if (await othersAreConnected(adminUrl)) return
  try {
    // SIGINT is PostgreSQL's fast shutdown: sessions end, a checkpoint is written, the next start needs no recovery.
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
  const deadline = Date.now() + startDeadline
  // Removing its lock file is the last thing that PostgreSQL does.
  while (Number(readLockFile(cluster)?.[0]) === pid && Date.now() < deadline) await sleep(20)
}

/** Asks for some seconds, because the connections that we just closed take a moment to disappear from the list. */
async function othersAreConnected(adminUrl: string) {
  const client = new pg.Client({ connectionString: adminUrl })
  client.on('error', () => {})
  try {
    await client.connect()
    const deadline = Date.now() + 3000
    while (Date.now() < deadline) {
      const { rowCount } = await client.query(
        `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
      )
      if (!rowCount) return false
      await sleep(50)
    }
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port on the loopback address.')
  return address.port
}
