import type pg from 'pg'
import { type Advanced, openLine, type ProjectLine, type ReadText } from './line.ts'
import { readHead } from './store.ts'

/** How many projects stay warm beyond those that somebody has open here. */
const MAX_WARM = 100

/** The warm copies of this process, the least recently used ones let go. */
export class ProjectLines {
  readonly #pool: pg.Pool
  readonly #advanced: Advanced
  /** Other processes write to the same database. */
  readonly #shared: boolean
  readonly #isOpenHere: (projectId: string) => boolean
  /** Told of the text that a copy was made of. */
  onRead: ReadText = () => {}
  readonly #lines = new Map<string, Promise<ProjectLine | undefined>>()

  constructor(pool: pg.Pool, shared: boolean, advanced: Advanced, isOpenHere: (projectId: string) => boolean) {
    this.#pool = pool
    this.#shared = shared
    this.#advanced = advanced
    this.#isOpenHere = isOpenHere
  }

  /** The copy as it is, possibly some versions behind where several processes write. */
  async get(projectId: string): Promise<ProjectLine | undefined> {
    const warm = this.#lines.get(projectId)
    const opening = warm ?? openLine(this.#pool, projectId, this.#advanced, (id, row) => this.onRead(id, row))
    // Re-inserting keeps the Map in the order of use.
    this.#lines.delete(projectId)
    this.#lines.set(projectId, opening)
    try {
      const line = await opening
      if (!line) this.#lines.delete(projectId)
      else if (!warm) this.#letGo()
      return line
    } catch (error) {
      this.#lines.delete(projectId)
      throw error
    }
  }

  /** The copy, brought up to date with whatever other processes committed before this call. */
  async current(projectId: string): Promise<ProjectLine | undefined> {
    const line = await this.get(projectId)
    if (!line || !this.#shared) return line
    const head = await readHead(this.#pool, projectId)
    if (head !== undefined && head > line.state.version) await line.alone(() => line.catchUp(this.#pool))
    return line
  }

  /** Another process says that a project moved: follow, if it is warm here. */
  async follow(projectId: string, version: number): Promise<void> {
    const line = await this.#lines.get(projectId)
    if (!line) return
    await line.alone(async () => {
      if (line.state.version < version) await line.catchUp(this.#pool)
    })
  }

  #letGo(): void {
    for (const projectId of this.#lines.keys()) {
      if (this.#lines.size <= MAX_WARM) return
      if (!this.#isOpenHere(projectId)) this.#lines.delete(projectId)
    }
  }
}
