import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { beSoleProcess } from './sole-process.ts'

test('a second process on the same database is told so; when the first is gone it may', async () => {
  const database = await testDatabase()
  const other = new pg.Pool({ connectionString: database.url })
  const held = await beSoleProcess(database.pool, 'data')
  await expect(beSoleProcess(other, 'data')).rejects.toThrow('Another Meanwhile is running on data.')
  held.release()
  const next = await beSoleProcess(other, 'data')
  next.release()
  await other.end()
  await database.drop()
}, 20_000)
