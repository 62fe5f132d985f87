import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { onWindows } from './postgres-binaries.ts'

/** How a PostgreSQL program is started on this machine, and who owns its files. */
export interface PostgresUser {
  /** Goes in front of the program and its arguments. */
  prefix: string[]
  /** Set when the program runs as another system user, who then must own the data. */
  owner?: { uid: number; gid: number }
}

/**
 * PostgreSQL refuses to run as root. A user namespace in which root looks like nobody leaves the files with root and works
 * in folders that only root may enter; where namespaces are forbidden the program becomes `postgres` or `nobody`.
 */
export function choosePostgresUser(postgres: string): PostgresUser {
  if (onWindows || process.getuid?.() !== 0) return { prefix: [] }
  const namespace = ['unshare', '-U', '--map-user=65534', '--map-group=65534']
  if (runs([...namespace, postgres])) return { prefix: namespace }
  for (const name of ['postgres', 'nobody']) {
    const owner = systemUser(name)
    if (owner && runs([postgres], owner)) return { prefix: [], owner }
  }
  throw new Error('PostgreSQL does not run as root on this machine: start as an ordinary user, or set DATABASE_URL.')
}

function runs([command = '', ...args]: string[], owner?: { uid: number; gid: number }) {
  return spawnSync(command, [...args, '--version'], { ...owner, cwd: '/' }).status === 0
}

function systemUser(name: string) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  if (!line) return undefined
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}
