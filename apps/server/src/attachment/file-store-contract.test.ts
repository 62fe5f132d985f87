import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { s3Server } from '../../test/s3-server.ts'
import type { FileStore } from './file-store.ts'
import { FolderStore } from './folder-store.ts'
import { S3Store } from './s3-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'meanwhile-store-'))
let s3: Awaited<ReturnType<typeof s3Server>>

beforeAll(async () => {
  s3 = await s3Server()
})
afterAll(async () => {
  await s3.close()
  rmSync(folder, { recursive: true, force: true })
})

const stores: [string, () => FileStore][] = [
  ['a folder', () => new FolderStore(join(folder, 'kept'))],
  ['S3', () => new S3Store(s3.config)],
]

const newKey = () => `Proj3ct00Abc/${randomBytes(6).toString('hex')}-Xy`
const contentOf = async (store: FileStore, key: string, range?: { start: number; end: number }) => {
  const content = await store.open(key, range)
  return content && buffer(content)
}

describe.each(stores)('a store of files: %s', (_name, make) => {
  test('gives back what was put, from a file and from memory, whole and in parts', async () => {
    const store = make()
    const bytes = randomBytes(300_000)
    const path = join(folder, newKey().slice(13))
    await writeFile(path, bytes)
    const [fromFile, fromMemory] = [newKey(), `${newKey()}.face`]
    await store.put(fromFile, { path })
    await store.put(fromMemory, { bytes })
    for (const key of [fromFile, fromMemory]) {
      expect((await contentOf(store, key))?.equals(bytes)).toBe(true)
      expect(await contentOf(store, key, { start: 0, end: 1 })).toEqual(bytes.subarray(0, 2))
      expect((await contentOf(store, key, { start: 1000, end: 299_999 }))?.equals(bytes.subarray(1000))).toBe(true)
    }
  })

  test('an empty content is a content', async () => {
    const store = make()
    const key = newKey()
    await store.put(key, { bytes: Buffer.alloc(0) })
    expect(await contentOf(store, key)).toEqual(Buffer.alloc(0))
  })

  test('knows nothing of a key that was never put or was removed, and removing twice is no fault', async () => {
    const store = make()
    const key = newKey()
    expect(await store.open(key)).toBeUndefined()
    await store.put(key, { bytes: Buffer.from('here') })
    await store.remove(key)
    await store.remove(key)
    expect(await store.open(key)).toBeUndefined()
  })

  test('keys that differ in the case of a letter are two', async () => {
    const store = make()
    const key = newKey()
    await store.put(`${key}a`, { bytes: Buffer.from('small') })
    await store.put(`${key}A`, { bytes: Buffer.from('large') })
    expect(String(await contentOf(store, `${key}a`))).toBe('small')
    expect(String(await contentOf(store, `${key}A`))).toBe('large')
  })

  test('[F6] a copy is a content of its own, and there is none of what is not there', async () => {
    const store = make()
    const [first, second, third] = [newKey(), newKey(), newKey()]
    const bytes = randomBytes(70_000)
    await store.put(first, { bytes })
    for (const _again of [1, 2]) expect(await store.copy(first, second)).toBe(true)
    await store.remove(first)
    expect((await contentOf(store, second))?.equals(bytes)).toBe(true)
    expect(await store.copy(first, third)).toBe(false)
    expect(await store.open(third)).toBeUndefined()
  })

  test('putting again is safe', async () => {
    const store = make()
    const key = newKey()
    for (const text of ['once', 'twice']) await store.put(key, { bytes: Buffer.from(text) })
    expect(String(await contentOf(store, key))).toBe('twice')
  })
})

test('a folder that cannot be written leaves no half of a file', async () => {
  const blocked = join(folder, 'blocked')
  await writeFile(blocked, 'a file where a folder should be')
  const store = new FolderStore(blocked)
  await expect(store.put('a/b', { bytes: Buffer.from('x') })).rejects.toThrow(/ENOTDIR|EEXIST/)
  expect((await stat(blocked)).isFile()).toBe(true)
  expect((await readdir(folder)).filter((name) => name.includes('blocked'))).toEqual(['blocked'])
})

test('[I2] a wrong secret is refused by the server, and nothing of it is in the error', async () => {
  const store = new S3Store({ ...s3.config, secretKey: 'not-the-secret' })
  const failure = await store.put(newKey(), { bytes: Buffer.from('x') }).catch((error: unknown) => error)
  expect(failure).toMatchObject({ name: 'StoreError', code: 'put 403 SignatureDoesNotMatch' })
  expect(JSON.stringify(failure) + String((failure as Error).stack)).not.toMatch(/not-the-secret|Proj3ct00Abc/)
})
