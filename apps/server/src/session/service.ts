import type pg from 'pg'
import type { Logger } from '../log.ts'
import { newId } from '../new-id.ts'
import { deleteEndedSessions, findSession, insertSession, listSessions, revokeSessions, touchSession } from './data.ts'
import { deviceFrom } from './device.ts'
import { hashToken, newToken } from './token.ts'

/** A node that missed the news of a revocation notices after this long. */
const CACHE_MS = 15_000
/** About 200 bytes each. */
const CACHE_SIZE = 20_000
/** Often enough for "seen today" and for the sliding expiry; seldom enough to cost nothing. */
const TOUCH_MS = 5 * 60_000

export interface FoundSession {
  userId: string
  sessionId: string
  /** Milliseconds since 1970, as far as known now: visits move it on. */
  expiresAt: number
  /** The days of the session started anew: the cookie should as well. */
  renewed: boolean
}

interface Cached extends Omit<FoundSession, 'renewed'> {
  until: number
}

/** Who is signed in, by the token of the cookie. */
export class Sessions {
  readonly #pool: pg.Pool
  readonly #log: Logger
  readonly #now: () => number
  readonly #cache = new Map<string, Cached>()
  readonly #listeners = new Set<(sessionId: string) => void>()
  readonly #missed = new Set<() => void>()
  /** Raised by every revocation, so that a look-up that began before it is not remembered. */
  #epoch = 0

  constructor(pool: pg.Pool, log: Logger, now: () => number = Date.now) {
    this.#pool = pool
    this.#log = log
    this.#now = now
  }

  /** Begins a session, always with a token of its own. */
  async begin(userId: string, userAgent: string | undefined): Promise<{ token: string; sessionId: string }> {
    const token = newToken()
    const sessionId = newId()
    await insertSession(this.#pool, {
      id: sessionId,
      tokenHash: hashToken(token),
      userId,
      device: deviceFrom(userAgent),
    })
    return { token, sessionId }
  }

  async find(token: string): Promise<FoundSession | null> {
    const tokenHash = hashToken(token)
    const key = tokenHash.toString('base64')
    const cached = this.#cache.get(key)
    if (cached && cached.until > this.#now()) return { ...cached, renewed: false }
    const epoch = this.#epoch
    const row = await findSession(this.#pool, tokenHash)
    this.#cache.delete(key)
    if (!row) return null
    const found = { userId: row.userId, sessionId: row.id, expiresAt: row.expiresAt.getTime() }
    // Never beyond the end of the session itself.
    const until = Math.min(this.#now() + CACHE_MS, found.expiresAt)
    if (epoch === this.#epoch) this.#remember(key, { ...found, until })
    const renewed = this.#now() - row.lastSeenAt.getTime() > TOUCH_MS
    if (renewed) {
      touchSession(this.#pool, row.id).catch((error: Error) =>
        this.#log.warn({ code: error.name }, 'session not renewed'),
      )
    }
    return { ...found, renewed }
  }

  /** Removes what ended long ago. */
  tidy(): Promise<void> {
    return deleteEndedSessions(this.#pool)
  }

  list(userId: string) {
    return listSessions(this.#pool, userId)
  }

  /** Ends one session of this person; false when it is not theirs or has ended. */
  async revoke(userId: string, sessionId: string): Promise<boolean> {
    const ids = await revokeSessions(this.#pool, userId, { onlyId: sessionId })
    this.forget(ids)
    return ids.length > 0
  }

  async revokeOthers(userId: string, keepId: string): Promise<void> {
    this.forget(await revokeSessions(this.#pool, userId, { exceptId: keepId }))
  }

  /** These sessions ended, here or on another node. */
  forget(sessionIds: readonly string[]): void {
    if (sessionIds.length === 0) return
    this.#epoch++
    const gone = new Set(sessionIds)
    for (const [key, { sessionId }] of this.#cache) if (gone.has(sessionId)) this.#cache.delete(key)
    for (const sessionId of sessionIds) for (const listener of this.#listeners) listener(sessionId)
  }

  /** News may have been missed: every session is looked up again. */
  forgetAll(): void {
    this.#epoch++
    this.#cache.clear()
    for (const listener of this.#missed) listener()
  }

  /** Calls `listener` with the id of each session that ends, on whichever node; may be more than once. */
  onRevoked(listener: (sessionId: string) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Calls `listener` whenever news of ended sessions may have been missed. */
  onMissed(listener: () => void): void {
    this.#missed.add(listener)
  }

  #remember(key: string, entry: Cached) {
    const [oldest] = this.#cache.keys()
    if (this.#cache.size >= CACHE_SIZE && oldest !== undefined) this.#cache.delete(oldest)
    this.#cache.set(key, entry)
  }
}
