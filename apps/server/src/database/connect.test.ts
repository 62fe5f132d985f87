import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nowhere, testDatabase } from '../../test/database.ts'
import { connectDatabase } from './connect.ts'

let dataDir: string
const said: string[] = []
const say = (line: string) => said.push(line)

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-connect-'))
  said.length = 0
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('without an address it starts the embedded server, migrated, and says so', async () => {
  const database = await connectDatabase({ dataDir, say })
  expect(database.kind).toBe('embedded')
  expect((await database.pool.query('select from _prisma_migrations')).rowCount).toBeGreaterThan(0)
  expect(said.join('\n')).toMatch(/Starting.*\n.*Made a new database.*\n.*Applied/)
  await database.close()
})

test('with an address it uses that server', async () => {
  const other = await testDatabase()
  const database = await connectDatabase({ databaseUrl: other.url, dataDir, say })
  expect(database).toMatchObject({ kind: 'server', url: other.url })
  await database.close()
  await other.drop()
})

test('an address that cannot work is one sentence without the password', async () => {
  const attempt = connectDatabase({ databaseUrl: nowhere(), dataDir, say })
  await expect(attempt).rejects.toThrow(/^The database of DATABASE_URL cannot be used: /)
  await expect(attempt).rejects.not.toThrow(/secret/)
})
