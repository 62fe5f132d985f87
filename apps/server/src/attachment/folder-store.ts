import { randomBytes } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { copyFile, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { ByteRange, FileStore, Source } from './file-store.ts'

/** Contents as plain files of one folder: the default, and all that a server on one machine needs. */
export class FolderStore implements FileStore {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  async put(key: string, source: Source): Promise<void> {
    const target = this.#pathOf(key)
    await mkdir(dirname(target), { recursive: true })
    if ('path' in source) {
      await settle(source.path)
      await rename(source.path, target)
      return
    }
    await placeWhole(target, (beside) => settle(beside, source.bytes))
  }

  async open(key: string, range?: ByteRange): Promise<Readable | undefined> {
    let file: FileHandle
    try {
      file = await open(this.#pathOf(key))
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
    return createReadStream('', { fd: file, ...range })
  }

  async copy(from: string, to: string): Promise<boolean> {
    const target = this.#pathOf(to)
    await mkdir(dirname(target), { recursive: true })
    try {
      await placeWhole(target, async (beside) => {
        // Where the file system can, the two share their blocks until one is removed.
        await copyFile(this.#pathOf(from), beside, constants.COPYFILE_FICLONE)
        await settle(beside)
      })
      return true
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.#pathOf(key), { force: true })
  }

  /** A file system may take `a` and `A` for the same name; ids do not. */
  #pathOf(key: string): string {
    return join(this.#folder, ...key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).split('/'))
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** What is written beside a name takes it when it is whole. */
async function placeWhole(target: string, write: (beside: string) => Promise<void>): Promise<void> {
  const beside = `${target}.${randomBytes(6).toString('hex')}`
  try {
    await write(beside)
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Writes, and waits until the disk has it: what was acknowledged survives a power cut. */
async function settle(path: string, bytes?: Buffer): Promise<void> {
  const file = await open(path, bytes ? 'wx' : 'r+')
  try {
    if (bytes) await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
