// pnpm db check | new <name> | deploy | <anything that Prisma understands>, on DATABASE_URL or on the embedded database.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbeddedPostgres } from '../apps/server/src/database/embedded-postgres.ts'
import { migrate } from '../apps/server/src/database/migrate.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const words = process.argv.slice(2)

try {
  if (words[0] === 'check') process.exitCode = await withDifference('inherit', (code) => code)
  else if (words[0] === 'new') process.exitCode = await writeMigration(words[1])
  else process.exitCode = await onDatabase(words)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

/** What the migrations lack of the schema: exit code 2 and the missing SQL, or 0. */
async function withDifference(output: 'inherit' | 'pipe', use: (code: number, sql: string) => number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-check-'))
  const embedded = process.env.DATABASE_URL ? undefined : await startEmbeddedPostgres({ dataDir })
  try {
    const sources = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema']
    const { status, stdout } = prisma(['migrate', 'diff', ...sources, '--script', '--exit-code'], embedded?.url, output)
    return use(status ?? 1, stdout ?? '')
  } finally {
    await embedded?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Writes the missing SQL as a new migration, to be read and completed (data!) before it is committed. */
function writeMigration(name: string | undefined) {
  if (!/^[a-z_]+$/.test(name ?? '')) throw new Error('pnpm db new <name>: a name of small letters and _')
  return withDifference('pipe', (code, sql) => {
    if (code !== 2) {
      console.log(code === 0 ? 'The migrations are complete.' : sql)
      return code
    }
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const folder = join(root, 'prisma', 'migrations', `${stamp}_${name}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'migration.sql'), sql)
    console.log(folder)
    return 0
  })
}

async function onDatabase(command: string[]) {
  const dataDir = resolve(root, process.env.DATA_DIR || 'data')
  const embedded = process.env.DATABASE_URL ? undefined : await startEmbeddedPostgres({ dataDir })
  try {
    if (command[0] !== 'deploy') return prisma(command, embedded?.url).status ?? 1
    const applied = await migrate(process.env.DATABASE_URL ?? embedded?.url ?? '')
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply.')
    return 0
  } finally {
    await embedded?.stop()
  }
}

function prisma(command: string[], url: string | undefined, stdout: 'inherit' | 'pipe' = 'inherit') {
  const env = { ...process.env, ...(url ? { DATABASE_URL: url } : {}), CHECKPOINT_DISABLE: '1' }
  const program = join(root, 'node_modules', 'prisma', 'build', 'index.js')
  const stdio = ['inherit', stdout, 'inherit'] as const
  return spawnSync(process.execPath, [program, ...command], { cwd: root, stdio: [...stdio], encoding: 'utf8', env })
}
