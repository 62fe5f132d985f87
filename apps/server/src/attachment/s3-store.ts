import { createHash } from 'node:crypto'
import { createReadStream, openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import type { S3Config } from '../config.ts'
import type { ByteRange, FileStore, Source } from './file-store.ts'

/** Tries after the first, when the store is busy or its answer is lost. Keys are written once: sending twice is safe. */
const RETRIES = 3

/** A store that did not do what it was asked: its status and code, never an address, a key or a credential. */
class StoreError extends Error {
  readonly code: string

  constructor(action: string, status: number, code: string) {
    super(`The file store refused to ${action}: ${status}`)
    this.name = 'StoreError'
    this.code = `${action} ${status} ${code}`.trim()
  }
}

/** Contents in a bucket of anything that speaks S3, addressed by path. */
export class S3Store implements FileStore {
  readonly #client: AwsClient
  readonly #bucket: string
  readonly #name: string

  constructor({ endpoint, bucket, region, accessKey, secretKey }: S3Config) {
    this.#client = new AwsClient({
      accessKeyId: accessKey,
      secretAccessKey: secretKey,
      region,
      service: 's3',
      retries: RETRIES,
    })
    this.#bucket = `${endpoint}/${bucket}`
    this.#name = bucket
  }

  async put(key: string, source: Source): Promise<void> {
    const hash = createHash('sha256')
    if ('path' in source) await pipeline(createReadStream(source.path), hash)
    else hash.update(source.bytes)
    // A blob has a length, which S3 insists on, and is read from the disk while it is sent.
    const body = 'path' in source ? await openAsBlob(source.path) : new Blob([new Uint8Array(source.bytes)])
    // The store compares what arrived with this hash.
    const headers = { 'x-amz-content-sha256': hash.digest('hex'), 'content-type': 'application/octet-stream' }
    const response = await this.#client.fetch(this.#addressOf(key), { method: 'PUT', headers, body })
    await finish('put', response)
  }

  async open(key: string, range?: ByteRange): Promise<Readable | undefined> {
    const headers = range ? { range: `bytes=${range.start}-${range.end}` } : undefined
    const response = await this.#client.fetch(this.#addressOf(key), headers ? { headers } : {})
    if (response.status === 404) {
      await response.body?.cancel()
      return undefined
    }
    if (!response.ok) throw await failureOf('get', response)
    // Known by two names: as Node's own and, to the pages that read our types, as the browser's.
    const body: unknown = response.body
    return body === null ? Readable.from([]) : Readable.fromWeb(body as WebStream)
  }

  async copy(from: string, to: string): Promise<boolean> {
    const headers = { 'x-amz-copy-source': `/${this.#name}/${from}` }
    const response = await this.#client.fetch(this.#addressOf(to), { method: 'PUT', headers })
    if (response.status === 404) {
      await response.body?.cancel()
      return false
    }
    // A store that copies slowly says 200 at once, and in the body whether it did.
    if (!response.ok || /<Error>/.test(await response.clone().text())) throw await failureOf('copy', response)
    await response.body?.cancel()
    return true
  }

  async remove(key: string): Promise<void> {
    const response = await this.#client.fetch(this.#addressOf(key), { method: 'DELETE' })
    if (response.status !== 404) await finish('delete', response)
    else await response.body?.cancel()
  }

  #addressOf(key: string): string {
    return `${this.#bucket}/${key}`
  }
}

/** Reads the answer to its end, so that the connection serves the next request. */
async function finish(action: string, response: Response): Promise<void> {
  if (!response.ok) throw await failureOf(action, response)
  await response.arrayBuffer()
}

async function failureOf(action: string, response: Response): Promise<StoreError> {
  const code = /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1] ?? ''
  return new StoreError(action, response.status, code)
}
