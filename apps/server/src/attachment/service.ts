import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { Picture } from '@meanwhile/domain/attachment/attachment'
import type pg from 'pg'
import type * as z from 'zod/mini'
import type { Config } from '../config.ts'
import type { Logger } from '../log.ts'
import { newId } from '../new-id.ts'
import type { Projects } from '../project/projects.ts'
import type { Refusal } from '../refusal.ts'
import {
  type AttachedFile,
  claimFile,
  findFile,
  findOwner,
  forgetFile,
  hasCard,
  isKept,
  listGone,
  markGone,
  type StoredFile,
} from './data.ts'
import type { ByteRange, FileStore } from './file-store.ts'
import { fileType, HEAD_BYTES } from './file-type.ts'
import { FolderStore } from './folder-store.ts'
import { measurePicture, type Size, shrinkPicture } from './picture.ts'
import { withoutMetadata } from './picture-metadata.ts'
import { receive, sweepIncoming } from './receive.ts'
import { S3Store } from './s3-store.ts'

/** Longer than anybody undoes. */
const GRACE_MS = 30 * 86_400_000
const SWEEP_AT_ONCE = 100

/** A picture from which we cannot take what its camera wrote beside it, the place above all. */
export class UnreadablePictureError extends Error {}

/** A content on its way to a card. */
export interface Arrival {
  projectId: string
  cardId: string
  /** Made by the sender, so that sending again adds no second one. */
  attachmentId: string
  userId: string
  name: string
  content: Readable
}

interface Ingredients {
  config: Pick<Config, 'dataDir' | 'maxFileBytes' | 's3'>
  log: Logger
  pool: pg.Pool
  projects: Pick<Projects, 'dispatch'>
}

/** The contents of attachments: the rows are the project's own, the bytes are here. */
export class Files {
  readonly maxBytes: number
  readonly #pool: pg.Pool
  readonly #log: Logger
  readonly #projects: Pick<Projects, 'dispatch'>
  readonly #store: FileStore
  readonly #incoming: string
  readonly #turns = new Map<string, Promise<unknown>>()
  /** Previews that are being made, by key: two readers wait for one. */
  readonly #making = new Map<string, Promise<Buffer | undefined>>()

  constructor({ config, log, pool, projects }: Ingredients) {
    this.maxBytes = config.maxFileBytes
    this.#pool = pool
    this.#log = log
    this.#projects = projects
    this.#incoming = join(config.dataDir, 'files', 'incoming')
    this.#store = config.s3 ? new S3Store(config.s3) : new FolderStore(join(config.dataDir, 'files', 'kept'))
  }

  /** Keeps a content and attaches it to a card in the sender's name. What is refused leaves nothing behind. */
  async add(arrival: Arrival): Promise<Refusal | null> {
    const { projectId, cardId, attachmentId } = arrival
    if (!(await hasCard(this.#pool, projectId, cardId))) return 'not-found'
    const path = await receive(arrival.content, this.#incoming, this.maxBytes)
    try {
      return await this.#alone(`${projectId}/${attachmentId}`, () => this.#take(arrival, path))
    } finally {
      await rm(path, { force: true })
    }
  }

  async #take(arrival: Arrival, path: string): Promise<Refusal | null> {
    const { projectId, cardId, attachmentId, userId, name } = arrival
    const known = await this.#known(arrival)
    if (known !== undefined) return known
    const { mime, picture } = await examine(path, name)
    const { bytes, sha256 } = await weigh(path)
    const file = { projectId, id: attachmentId, key: `${projectId}/${newId()}`, userId, sha256, bytes, mime }
    const refusal = await this.#keep(file, path, { cardId, name, picture })
    // At the same moment it may have been sent to another process.
    return refusal === 'exists' ? ((await this.#known(arrival)) ?? 'exists') : refusal
  }

  /** What is sent twice at the same moment goes one after the other: the second finds the first one's work. */
  async #alone<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
    const turn = (this.#turns.get(key) ?? Promise.resolve()).then(task, task)
    this.#turns.set(key, turn)
    try {
      return await turn
    } finally {
      if (this.#turns.get(key) === turn) this.#turns.delete(key)
    }
  }

  /** Sent again because the answer was lost: done, if it is the same person and card; undefined when the id is free. */
  async #known({ projectId, cardId, attachmentId, userId }: Arrival): Promise<'exists' | null | undefined> {
    const owner = await findOwner(this.#pool, projectId, attachmentId)
    if (!owner) return undefined
    return owner.cardId === cardId && owner.userId === userId ? null : 'exists'
  }

  async #keep(
    file: StoredFile,
    path: string,
    row: { cardId: string; name: string; picture: z.infer<typeof Picture> | null },
  ): Promise<Refusal | null> {
    const claim = await claimFile(this.#pool, file)
    if (!claim) return 'exists'
    await this.#store.put(file.key, { path })
    if (claim.before !== null) await this.#removeContent(claim.before)
    if (!(await isKept(this.#pool, file))) await this.#removeContent(file.key)
    const { projectId, id, mime, bytes } = file
    const body = { attachmentId: id, mime, bytes, ...row }
    // The command has the id of what it adds: sent again, it is known.
    const verdicts = await this.#projects.dispatch(projectId, file.userId, [{ id, type: 'attachment.add', body }])
    const verdict = verdicts === 'not-found' ? undefined : verdicts[0]
    if (verdict && 'event' in verdict && verdict.event.type === 'attachment.add') return null
    if (await forgetFile(this.#pool, file)) await this.#removeContent(file.key)
    if (!verdict) return 'not-found'
    return 'refused' in verdict ? verdict.refused : 'exists'
  }

  /**
   * Keeps contents of a project once more for another one, where `use` names them by the ids that it gets. What is not
   * named afterwards is forgotten, also if it fails; after a crash the sweep finds it.
   */
  async carry<Result>(
    from: { projectId: string; attachmentIds: readonly string[] },
    to: { projectId: string; userId: string },
    use: (contentIds: ReadonlyMap<string, string>) => Promise<Result>,
  ): Promise<Result> {
    const claimed: StoredFile[] = []
    const kept = new Map<string, string>()
    try {
      for (const attachmentId of from.attachmentIds) {
        const source = await findFile(this.#pool, from.projectId, attachmentId)
        if (!source) continue
        const { key: before, name: _name, ...content } = source
        // Always a new id: what an interrupted try left is nobody's and takes nobody's place.
        const file = { ...content, ...to, id: newId(), key: `${to.projectId}/${newId()}` }
        claimed.push(file)
        await claimFile(this.#pool, file)
        if (await this.#store.copy(before, file.key)) kept.set(attachmentId, file.id)
      }
      return await use(kept)
    } finally {
      for (const file of claimed) {
        if (await forgetFile(this.#pool, file)) await this.#removeContent(file.key)
      }
    }
  }

  /** A file of the project; undefined when there is none now. */
  find(projectId: string, attachmentId: string): Promise<AttachedFile | undefined> {
    return findFile(this.#pool, projectId, attachmentId)
  }

  read(file: AttachedFile, range?: ByteRange): Promise<Readable | undefined> {
    return this.#store.open(file.key, range)
  }

  /** The picture in small, as WebP; undefined when it is no picture that we can read. */
  async preview(file: AttachedFile, size: Size): Promise<Buffer | undefined> {
    const key = `${file.key}.${size}`
    const kept = await this.#store.open(key)
    if (kept) return buffer(kept)
    const making = this.#making.get(key) ?? this.#makePreview(file, size, key).finally(() => this.#making.delete(key))
    this.#making.set(key, making)
    return making
  }

  async #makePreview(file: AttachedFile, size: Size, key: string): Promise<Buffer | undefined> {
    const content = file.mime.startsWith('image/') ? await this.#store.open(file.key) : undefined
    const made = content && (await shrinkPicture(await buffer(content), file.mime, size))
    if (made) await this.#store.put(key, { bytes: made })
    return made
  }

  /** Removes what no attachment has named for a month, and what a crash left behind. */
  async sweep(now = new Date()): Promise<void> {
    await sweepIncoming(this.#incoming, now.getTime())
    await markGone(this.#pool, now)
    for (;;) {
      const gone = await listGone(this.#pool, new Date(now.getTime() - GRACE_MS), SWEEP_AT_ONCE)
      for (const file of gone) {
        // The content first: a row without it is found by the next sweep, a content without a row by nobody.
        await this.#removeContent(file.key)
        await forgetFile(this.#pool, file)
      }
      if (gone.length < SWEEP_AT_ONCE) return
    }
  }

  async #removeContent(key: string): Promise<void> {
    for (const name of [`${key}.face`, `${key}.preview`, key]) {
      await this.#store.remove(name).catch((error: Error & { code?: string }) => {
        this.#log.warn({ error: error.name, code: error.code }, 'content not removed')
        throw error
      })
    }
  }
}

/** What a file is; a picture is freed of what its camera wrote into it. */
async function examine(path: string, name: string) {
  const mime = fileType(await headOf(path), name)
  if (!mime.startsWith('image/')) return { mime, picture: null }
  const source = await readFile(path)
  const clean = withoutMetadata(source, mime)
  if (!clean) throw new UnreadablePictureError()
  if (!clean.equals(source)) await writeFile(path, clean)
  return { mime, picture: await measurePicture(clean, mime) }
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer: head, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return head.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function weigh(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}
