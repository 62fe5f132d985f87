import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.ts'
import { migrate } from '../src/database/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A superuser's address on the server that this run tests against. */
    testServerUrl: string
    /** The migrated database that every test file clones. */
    testTemplate: string
  }
}

/**
 * One PostgreSQL for the whole run: an embedded one in a temporary folder, or the real server of TEST_DATABASE_URL
 * (a superuser's address), so that the same suites prove both.
 */
export default async function setup(project: TestProject) {
  const server = await startServer()
  const template = `meanwhile_test_${randomBytes(6).toString('hex')}`
  try {
    await runSql(server.url, `create database ${template}`)
    await migrate(withDatabase(server.url, template))
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('testServerUrl', server.url)
  project.provide('testTemplate', template)
  return async () => {
    await runSql(server.url, `drop database if exists ${template} with (force)`)
    await server.stop()
  }
}

async function startServer() {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { url, stop: async () => {} }
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-test-'))
  const embedded = await startEmbeddedPostgres({ dataDir })
  return {
    url: embedded.adminUrl,
    async stop() {
      await embedded.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function runSql(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function withDatabase(url: string, database: string) {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}
