// pnpm db check | deploy | <anything that Prisma understands>, on DATABASE_URL or on the embedded database.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbeddedPostgres } from '../apps/server/src/database/embedded-postgres.ts'
import { migrate } from '../apps/server/src/database/migrate.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const words = process.argv.slice(2)

try {
  process.exitCode = words[0] === 'check' ? await check() : await onDatabase(words)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

/** Exit code 2 and the missing SQL when the migrations do not add up to the schema. */
async function check() {
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-check-'))
  const embedded = process.env.DATABASE_URL ? undefined : await startEmbeddedPostgres({ dataDir })
  try {
    const sources = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema']
    return prisma(['migrate', 'diff', ...sources, '--script', '--exit-code'], embedded?.url)
  } finally {
    await embedded?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function onDatabase(command: string[]) {
  const dataDir = resolve(root, process.env.DATA_DIR || 'data')
  const embedded = process.env.DATABASE_URL ? undefined : await startEmbeddedPostgres({ dataDir })
  try {
    if (command[0] !== 'deploy') return prisma(command, embedded?.url)
    const applied = await migrate(process.env.DATABASE_URL ?? embedded?.url ?? '')
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply.')
    return 0
  } finally {
    await embedded?.stop()
  }
}

function prisma(command: string[], url: string | undefined) {
  const env = { ...process.env, ...(url ? { DATABASE_URL: url } : {}), CHECKPOINT_DISABLE: '1' }
  const program = join(root, 'node_modules', 'prisma', 'build', 'index.js')
  return spawnSync(process.execPath, [program, ...command], { cwd: root, stdio: 'inherit', env }).status ?? 1
}
