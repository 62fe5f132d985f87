import type pg from 'pg'
import type { Logger } from 'pino'
import { advanceCursors, findBehind, lockCursors, readLog } from './effect-store.ts'
import type { LogLine, Queryable } from './store.ts'

/** What must happen because something happened. */
export interface Effect {
  /** Names its cursors; never changed. A new one begins at the first version unless its migration says otherwise. */
  name: string
  /**
   * Does what the events cause, through `db` only: all of it and the cursor are one transaction. What it answers runs
   * after the commit and may be lost (a poke).
   */
  handle(db: Queryable, projectId: string, lines: readonly LogLine[]): Promise<(() => void) | undefined>
}

/** What the reader needs of a pool. */
type Connections = Pick<pg.Pool, 'query' | 'connect'>

/** A connection that breaks between two statements says so to nobody else, and would end the process. */
const ignored = () => {}

/** Events that one transaction handles. */
const BATCH = 200
/**
 * A commit is followed after this time, so that events that come together are handled together: a bell may ring half a
 * second late, and whoever writes a hundred moves in it is not slowed down by a hundred letters.
 */
const GATHER_MS = 500
/** How often each process looks for what the process that committed it did not handle: it died, or it failed. */
const LOOK_MS = 10_000

/**
 * Follows the log of every project with a cursor for each effect. Handler and cursor advance in one transaction: each
 * event has its effect exactly once, whatever dies in between and however many processes follow.
 */
export class Effects {
  readonly #pool: Connections
  readonly #effects: readonly Effect[]
  readonly #log: Pick<Logger, 'error'>
  readonly #waiting = new Set<string>()
  readonly #look: NodeJS.Timeout
  #gathering: NodeJS.Timeout | undefined
  #tail: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(pool: Connections, effects: readonly Effect[], log: Pick<Logger, 'error'>) {
    this.#pool = pool
    this.#effects = effects
    this.#log = log
    this.#look = setInterval(() => void this.lookAround(), LOOK_MS)
    this.#look.unref()
  }

  /** Something was committed in the project. */
  wake(projectId: string): void {
    this.#waiting.add(projectId)
    if (this.#stopped || this.#gathering) return
    this.#gathering = setTimeout(() => {
      this.#gathering = undefined
      void this.settle()
    }, GATHER_MS)
  }

  /**
   * Handles what is known to wait. One connection of the pool at a time, whatever the number of projects. What is
   * committed meanwhile waits for the next time: a busy project is not followed commit by commit.
   */
  settle(): Promise<void> {
    this.#tail = this.#tail.then(async () => {
      const projectIds = [...this.#waiting]
      this.#waiting.clear()
      for (const projectId of projectIds) await this.#catchUp(projectId)
    })
    return this.#tail
  }

  async lookAround(): Promise<void> {
    try {
      const names = this.#effects.map(({ name }) => name)
      for (const projectId of await findBehind(this.#pool, names)) this.#waiting.add(projectId)
      await this.settle()
    } catch (error) {
      this.#report(error, 'looking for effects failed')
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#look)
    clearTimeout(this.#gathering)
    await this.#tail
  }

  /** All followers in one transaction; where that fails, each by itself, so that no other one waits for it. */
  async #catchUp(projectId: string): Promise<void> {
    try {
      while (!this.#stopped && (await this.#advance(this.#effects, projectId, BATCH)) === BATCH);
    } catch {
      for (const effect of this.#effects) await this.#catchUpAlone(effect, projectId)
    }
  }

  /** A handler that fails holds its project's other events back: they are tried again at the next look. */
  async #catchUpAlone(effect: Effect, projectId: string): Promise<void> {
    let batch = BATCH
    while (!this.#stopped) {
      try {
        if ((await this.#advance([effect], projectId, batch)) < batch) return
      } catch (error) {
        // One by one, so that what stands before the event that fails is done.
        if (batch > 1) batch = 1
        else return this.#report(error, 'effect failed', effect.name)
      }
    }
  }

  /** Hands the next events of a project to those who have not handled them; answers how many were read. */
  async #advance(effects: readonly Effect[], projectId: string, batch: number): Promise<number> {
    const connection = await this.#pool.connect()
    connection.on('error', ignored)
    try {
      await connection.query('BEGIN')
      const names = effects.map(({ name }) => name)
      const cursors = await lockCursors(connection, names, projectId)
      const lines = await readLog(connection, projectId, Math.min(...cursors.values()), batch)
      const last = lines.at(-1)
      const after: (() => void)[] = []
      for (const effect of effects) {
        const news = lines.filter(({ event }) => event.version > (cursors.get(effect.name) ?? 0))
        const told = news.length > 0 && (await effect.handle(connection, projectId, news))
        if (told) after.push(told)
      }
      if (last) await advanceCursors(connection, names, projectId, last.event.version)
      await connection.query('COMMIT')
      connection.off('error', ignored)
      connection.release()
      for (const tell of after) tell()
      return lines.length
    } catch (error) {
      // The connection may be in any state: closing it ends the transaction for certain.
      connection.release(true)
      throw error
    }
  }

  /** Never the message: a database driver quotes values in it. */
  #report(error: unknown, text: string, effect?: string): void {
    const { name, code } = error as { name?: string; code?: unknown }
    this.#log.error({ effect, error: name, errorCode: typeof code === 'string' ? code : undefined }, text)
  }
}
