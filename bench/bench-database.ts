import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../apps/server/src/database/embedded-postgres.ts'
import { migrate } from '../apps/server/src/database/migrate.ts'
import { closeAtTheEnd } from './left-open.ts'

export interface BenchDatabase {
  url: string
  version: string
  /** A pool of this many connections, closed with the database. */
  pool(max: number): pg.Pool
  close(): Promise<void>
}

/** A migrated, empty embedded database in a temporary folder, with the settings of the product. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-bench-'))
  const server = await startEmbeddedPostgres({ dataDir })
  await migrate(server.url)
  const pools: pg.Pool[] = []
  const pool = (max: number) => {
    const made = new pg.Pool({ connectionString: server.url, max })
    made.on('error', () => {})
    pools.push(made)
    return made
  }
  const shown = await pool(1).query<{ server_version: string }>('SHOW server_version')
  return {
    url: server.url,
    version: shown.rows[0]?.server_version ?? '',
    pool,
    close: closeAtTheEnd(async () => {
      for (const each of pools) await each.end()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }),
  }
}
