import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ConfigError } from './config.ts'
import { ensureDataDir } from './data-dir.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meanwhile-data-dir-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the folder of the data is made with those above it, and found again', () => {
  const dataDir = join(folder, 'srv', 'meanwhile', 'data')
  ensureDataDir(dataDir)
  expect(statSync(dataDir).isDirectory()).toBe(true)
  expect(() => ensureDataDir(dataDir)).not.toThrow()
})

test.each<[string, () => string]>([
  ['a file', () => join(folder, 'file')],
  ['below a file', () => join(folder, 'file', 'data')],
  ['below a link to nothing', () => join(folder, 'link', 'data')],
  ['where the system takes no folders', () => '/proc/meanwhile/data'],
])('a place that cannot be one is one sentence, and no endless try: %s', (_what, where) => {
  writeFileSync(join(folder, 'file'), '')
  symlinkSync(join(folder, 'nothing'), join(folder, 'link'))
  const make = () => ensureDataDir(where())
  expect(make).toThrow(ConfigError)
  expect(make).toThrow(/^DATA_DIR must be a folder [^\n]* \([A-Z]+\)\.$/)
})
