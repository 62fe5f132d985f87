import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onWindows, type PostgresBinaries } from './postgres-binaries.ts'
import type { PostgresUser } from './postgres-user.ts'

/** The database role that owns everything in the embedded server. */
export const role = 'meanwhile'

/** Lies inside the cluster, so that cluster and password appear together or not at all. */
const passwordFile = 'meanwhile.password'

/** What a PostgreSQL program is started with: no locale or time zone of the machine leaks into the data. */
export const postgresEnvironment = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' }

/**
 * Makes the cluster when there is none. It is built beside its place and renamed, so that a process killed half way leaves
 * nothing that looks like a database. Returns whether a new one was made.
 */
export async function ensureCluster(folder: string, binaries: PostgresBinaries, user: PostgresUser): Promise<boolean> {
  if (existsSync(join(folder, 'PG_VERSION'))) return false
  const draft = `${folder}.new-${randomBytes(6).toString('hex')}`
  const draftPassword = `${draft}.password`
  try {
    ownFolder(draft, user)
    ownFile(draftPassword, `${randomBytes(24).toString('base64url')}\n`, user)
    await runInitdb(draft, draftPassword, binaries, user)
    renameSync(draftPassword, join(draft, passwordFile))
    return moveIntoPlace(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
    rmSync(draftPassword, { force: true })
  }
}

export function readPassword(folder: string): string {
  return readFileSync(join(folder, passwordFile), 'utf8').trim()
}

/** A folder that only the user of the database may enter. */
export function ownFolder(folder: string, { owner }: PostgresUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  if (owner) chownSync(folder, owner.uid, owner.gid)
}

function ownFile(file: string, content: string, { owner }: PostgresUser) {
  writeFileSync(file, content, { mode: 0o600 })
  if (owner) chownSync(file, owner.uid, owner.gid)
}

async function runInitdb(folder: string, password: string, { initdb }: PostgresBinaries, user: PostgresUser) {
  const [command = '', ...args] = [
    ...user.prefix,
    initdb,
    ...['-D', folder, '-U', role, '-A', 'scram-sha-256', '--pwfile', password, '--no-instructions'],
    // The built-in provider sorts and folds alike on every machine, whatever C library or ICU it has.
    ...['-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
  ]
  const child = spawn(command, args, {
    ...user.owner,
    cwd: onWindows ? undefined : '/',
    env: postgresEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (text: Buffer) => {
    complaint += text.toString()
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`The embedded database could not be made in ${folder}: ${complaint.trim()}`)
}

function moveIntoPlace(draft: string, folder: string) {
  try {
    renameSync(draft, folder)
    return true
  } catch (error) {
    // Another process was faster; its cluster is as good as ours.
    if (existsSync(join(folder, 'PG_VERSION'))) return false
    throw error
  }
}
