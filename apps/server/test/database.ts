import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export interface TestDatabase {
  /** A superuser's address of this database, for a server process that the test starts. */
  url: string
  pool: pg.Pool
  drop(): Promise<void>
}

/** A migrated, empty database that nobody else uses: `beforeAll(async () => { db = await testDatabase() })`, then `db.drop()`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('testServerUrl')
  const template = inject('testTemplate')
  const name = `${template}_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name} template ${template}`)
  const address = new URL(server)
  address.pathname = `/${name}`
  const pool = new pg.Pool({ connectionString: address.href, max: 10 })
  // A test that kills its server breaks idle connections on purpose.
  pool.on('error', () => {})
  return {
    url: address.href,
    pool,
    async drop() {
      await pool.end()
      await onServer(server, `drop database if exists ${name} with (force)`)
    },
  }
}

/** An address at which nobody gets in, whatever names this machine knows; its password is `secret`. */
export function nowhere(): string {
  const address = new URL(inject('testServerUrl'))
  address.pathname = '/nowhere'
  address.password = 'secret'
  return address.href
}

async function onServer(server: string, sql: string) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
