import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** The advisory lock that Prisma Migrate takes too, so that two processes never migrate at once. */
const migrationLock = 72707369

/** Prisma's own bookkeeping, word for word: `prisma migrate` and this runner can be used by turns. */
const bookkeeping = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`

interface Migration {
  name: string
  sql: string
  checksum: string
}

/**
 * Brings the database to the schema of this version, without the Prisma CLI, which does not exist in production.
 * Returns the names of the migrations that were applied.
 */
export async function migrate(url: string, folder = findMigrationsFolder()): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(bookkeeping)
    const known = readMigrations(folder)
    const missing = await compare(client, known)
    for (const migration of missing) await apply(client, migration)
    return missing.map(({ name }) => name)
  } finally {
    // The lock belongs to the session and ends with it.
    await client.end()
  }
}

/** `prisma/migrations` above this file: true for the sources, for the bundle and for a test. */
function findMigrationsFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'prisma', 'migrations')
    if (existsSync(candidate)) return candidate
    if (folder === dirname(folder)) throw new Error('The folder prisma/migrations is missing from this installation.')
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Which migrations the database still lacks; refuses a database that has another history. */
async function compare(client: pg.Client, known: Migration[]) {
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  )
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]))
  for (const { migration_name: name, checksum, finished_at } of rows) {
    if (!finished_at) {
      throw new Error(`Migration ${name} failed earlier: repair it, then mark it with "pnpm db migrate resolve".`)
    }
    const expected = checksums.get(name)
    if (!expected) throw new Error(`The database has migration ${name}, which this version does not know: it is newer.`)
    if (expected !== checksum) throw new Error(`Migration ${name} was edited after it was applied to this database.`)
  }
  const applied = new Set(rows.map((row) => row.migration_name))
  return known.filter(({ name }) => !applied.has(name))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  const id = randomUUID()
  await client.query('insert into _prisma_migrations (id, checksum, migration_name) values ($1, $2, $3)', [
    id,
    checksum,
    name,
  ])
  try {
    // A script without parameters is one message and so one transaction: all of it or nothing.
    await client.query(sql)
  } catch (error) {
    const reason = (error as Error).message
    await client.query('update _prisma_migrations set logs = $2 where id = $1', [id, reason])
    throw new Error(`Migration ${name} failed: ${reason}`, { cause: error })
  }
  await client.query('update _prisma_migrations set finished_at = now(), applied_steps_count = 1 where id = $1', [id])
}
