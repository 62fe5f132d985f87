import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Attachment } from '@meanwhile/domain/attachment/attachment'
import sharp from 'sharp'
import { vi } from 'vitest'
import { buildWorld, type World } from '../../test/access-world.ts'
import { callersOf } from '../../test/callers.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import type { Caller } from '../../test/procedure-matrix.ts'
import { newId } from '../../test/project.ts'
import { type TestPerson, type TestServer, testServer } from '../../test/server.ts'

/** What one file may weigh in the scene. */
export const MAX_BYTES = 1_000_000

export interface Sent {
  who?: TestPerson | undefined
  projectId?: string
  cardId?: string
  id?: string
  name?: string
  headers?: Record<string, string>
}

/** A server with two projects, somebody of each kind, and a photo that knows too much. */
export class FileScene {
  readonly database: TestDatabase
  readonly server: TestServer
  readonly world: World
  readonly foreign: World
  readonly callers: Record<Caller, TestPerson | undefined>
  readonly photo: Buffer

  private constructor(given: Pick<FileScene, 'database' | 'server' | 'world' | 'foreign' | 'callers' | 'photo'>) {
    this.database = given.database
    this.server = given.server
    this.world = given.world
    this.foreign = given.foreign
    this.callers = given.callers
    this.photo = given.photo
  }

  static async begin(): Promise<FileScene> {
    const database = await testDatabase()
    const server = await testServer(database.url, { MAX_FILE_MB: '1' })
    const makePerson = async () => (await server.person()).userId
    const world = await buildWorld(server.services.projects, makePerson)
    const foreign = await buildWorld(server.services.projects, makePerson)
    const callers = await callersOf(server, world)
    const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
      .withExif({ IFD0: { Copyright: 'Secret Owner' } })
      .jpeg()
      .toBuffer()
    return new FileScene({ database, server, world, foreign, callers, photo })
  }

  async end(): Promise<void> {
    await this.server.close()
    await this.database.drop()
  }

  send(content: Buffer | string, sent: Sent = {}): Promise<Response> {
    const {
      who = this.callers.member,
      projectId = this.world.projectId,
      cardId = this.world.cardId,
      id = newId(),
      name = 'a.txt',
    } = sent
    return fetch(`${this.server.url}/api/projects/${projectId}/cards/${cardId}/files?id=${id}`, {
      method: 'POST',
      headers: { 'x-file-name': encodeURIComponent(name), ...(who && { cookie: who.cookie }), ...sent.headers },
      body: typeof content === 'string' ? content : new Uint8Array(content),
    })
  }

  /** Chunk by chunk, without a length; null breaks the line. */
  sendInPieces(pieces: readonly (Buffer | null)[]): Promise<number> {
    const { projectId, cardId } = this.world
    const { pathname, port } = new URL(`${this.server.url}/api/projects/${projectId}/cards/${cardId}/files`)
    return new Promise((resolve, reject) => {
      const headers = { cookie: this.callers.member?.cookie, 'x-file-name': 'large.bin' }
      const path = `${pathname}?id=${newId()}`
      const out = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
      out.on('error', reject)
      void (async () => {
        for (const piece of pieces) {
          if (piece === null) {
            await this.#isArriving()
            out.destroy()
          } else await new Promise((written) => out.write(piece, written))
        }
        if (!pieces.includes(null)) out.end()
      })()
    })
  }

  async #isArriving(): Promise<void> {
    const incoming = join(this.server.config.dataDir, 'files', 'incoming')
    const look = () => {
      if (readdirSync(incoming).length === 0) throw new Error('nothing arrives')
    }
    await vi.waitFor(look, { timeout: 60_000 })
  }

  /** As a browser asks again; `fetch` would add that it wants no 304. */
  get(path: string, who = this.callers.observer, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.server.url}/api/projects/${path}`, {
      headers: { 'cache-control': 'max-age=0', ...(who && { cookie: who.cookie }), ...headers },
    })
  }

  pathOf(id: string): string {
    return `${this.world.projectId}/files/${id}`
  }

  async attached(content: Buffer | string, name: string): Promise<string> {
    const id = newId()
    const response = await this.send(content, { id, name })
    const { attachmentId } = (await response.json()) as { attachmentId?: string }
    if (attachmentId !== id) throw new Error(`${name} was not attached`)
    return id
  }

  async rowOf(id: string): Promise<Attachment | undefined> {
    const { rows } = await this.database.pool.query('SELECT * FROM "Attachment" WHERE "projectId" = $1 AND id = $2', [
      this.world.projectId,
      id,
    ])
    return rows[0]
  }

  /** Everything in the folder of files; what is on its way in too. */
  kept(): string[] {
    return readdirSync(this.server.config.dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort()
  }

  async storedRows(): Promise<string[]> {
    return (await this.database.pool.query('SELECT id FROM "StoredFile" ORDER BY id')).rows.map((row) => row.id)
  }
}

/** More than fits. */
export const tooMuch = (): Buffer => randomBytes(MAX_BYTES + 1)
