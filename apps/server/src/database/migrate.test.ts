import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { migrate } from './migrate.ts'

let db: TestDatabase
let folder: string

beforeEach(async () => {
  db = await testDatabase()
  await db.pool.query('drop schema public cascade')
  await db.pool.query('create schema public')
  folder = mkdtempSync(join(tmpdir(), 'meanwhile-migrations-'))
  write('1_first', 'create table first (id int); create function f() returns int language sql as $$ select 1; $$;')
})

afterEach(async () => {
  await db.drop()
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

test('what is missing is applied once, in the order of the names', async () => {
  write('2_second', 'alter table first add column name text')
  expect(await migrate(db.url, folder)).toEqual(['1_first', '2_second'])
  expect(await migrate(db.url, folder)).toEqual([])
})

test('of two that start at once, one migrates and the other waits', async () => {
  const applied = await Promise.all([migrate(db.url, folder), migrate(db.url, folder)])
  expect(applied.flat()).toEqual(['1_first'])
})

test('a migration that fails leaves nothing behind but its reason, and bars the way', async () => {
  write('2_second', 'create table half (id int); select 1 / 0;')
  await expect(migrate(db.url, folder)).rejects.toThrow('Migration 2_second failed: division by zero')
  expect((await db.pool.query(`select to_regclass('half') as half`)).rows).toEqual([{ half: null }])
  await expect(migrate(db.url, folder)).rejects.toThrow(/2_second failed earlier/)
})

test('an edited migration and a newer database are refused', async () => {
  await migrate(db.url, folder)
  write('1_first', 'create table other (id int)')
  await expect(migrate(db.url, folder)).rejects.toThrow(/edited after it was applied/)
  rmSync(join(folder, '1_first'), { recursive: true })
  await expect(migrate(db.url, folder)).rejects.toThrow(/does not know/)
})
