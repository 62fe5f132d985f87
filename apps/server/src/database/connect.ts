import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { migrate } from './migrate.ts'

/** The database of this process, migrated and ready. */
export interface Database {
  url: string
  pool: pg.Pool
  /** `embedded`: our own server in the data folder. `server`: somebody else's, named by DATABASE_URL. */
  kind: 'embedded' | 'server'
  close(): Promise<void>
}

interface Options {
  databaseUrl?: string | undefined
  dataDir: string
  /** Short lines for the person who watches the start. */
  say: (line: string) => void
}

/** A server that starts together with us, as in a compose file, may need this long to answer. */
const patience = 15_000

export async function connectDatabase({ databaseUrl, dataDir, say }: Options): Promise<Database> {
  const embedded = databaseUrl ? undefined : await startEmbedded(dataDir, say)
  const url = databaseUrl ?? embedded?.url ?? ''
  try {
    if (databaseUrl) await waitUntilReachable(databaseUrl, say)
    const applied = await migrate(url)
    if (applied.length > 0)
      say(`Applied ${applied.length} database ${applied.length === 1 ? 'migration' : 'migrations'}.`)
  } catch (error) {
    await embedded?.stop()
    throw error
  }
  const pool = new pg.Pool({ connectionString: url, application_name: 'meanwhile', max: 10 })
  // Without a listener, a connection that breaks while idle ends the process.
  pool.on('error', (error) => say(`A database connection was lost: ${error.message}`))
  return {
    url,
    pool,
    kind: embedded ? 'embedded' : 'server',
    async close() {
      await pool.end()
      await embedded?.stop()
    },
  }
}

async function startEmbedded(dataDir: string, say: Options['say']) {
  say('Starting the embedded database …')
  const embedded = await startEmbeddedPostgres({ dataDir, say })
  if (embedded.adopted) say('The embedded database was running already; using it.')
  return embedded
}

async function waitUntilReachable(url: string, say: Options['say']) {
  const deadline = Date.now() + patience
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    client.on('error', () => {})
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      const startsUp = code === 'ECONNREFUSED' || code === '57P03'
      if (!startsUp || Date.now() > deadline) {
        throw new Error(`The database of DATABASE_URL cannot be used: ${message || code}`, { cause: error })
      }
      if (attempt === 0) say('Waiting for the database server …')
      await sleep(500)
    }
  }
}
