import { type Notice, noticesOf } from '@meanwhile/domain/notice'
import { DEFAULT_SETTINGS, type NoticeSettings } from '@meanwhile/domain/notice-settings'
import type pg from 'pg'
import { findUnsubscribeToken, lockReaders, moveDigests, putInto } from '../mail/data.ts'
import { nextDigest } from '../mail/schedule.ts'
import { newId } from '../new-id.ts'
import type { Effect } from '../project/effects.ts'
import type { Pokes } from '../project/pokes.ts'
import type { LogLine } from '../project/store.ts'
import { hashToken } from '../session/token.ts'
import {
  countUnread,
  findHolders,
  findOwnTimeZone,
  findPlaces,
  findSettings,
  findTimeZone,
  forgetCards,
  insertNotifications,
  listFacts,
  markRead,
  type NewNotification,
  savePlaces,
  saveSettings,
  tidyNotifications,
} from './data.ts'

type Queryable = Pick<pg.Pool, 'query'>

/** What happens on one card within this time is one mail. */
const GATHER_MS = 2 * 60_000

const PAGE = 50

interface Needs {
  pool: pg.Pool
  pokes: Pokes
  now?: () => Date
}

/** Something to tell, with who caused it and when. */
export interface Cause {
  notice: Notice
  /** User id; null: the calendar. */
  actorId: string | null
  at: string
}

/** Who is told what, in the inbox and by mail. */
export class Notifications {
  readonly #needs: Needs
  readonly #now: () => Date

  constructor(needs: Needs) {
    this.#needs = needs
    this.#now = needs.now ?? (() => new Date())
  }

  /** Follows the log: what somebody did becomes what others should know. */
  get effect(): Effect {
    return {
      name: 'notices',
      handle: async (db, projectId, lines) => {
        const causes = await this.#causesOf(db, projectId, lines)
        const told = await this.tell(db, projectId, causes)
        await forgetCards(
          db,
          projectId,
          lines.flatMap(({ event }) => event.gone.cards ?? []),
        )
        return told.length > 0 ? () => this.#needs.pokes.inboxChanged(told) : undefined
      },
    }
  }

  /**
   * Stores what is new and puts it into letters, inside the caller's transaction; answers whom to poke after it. Nobody
   * is told of the own act, and nobody who left.
   */
  async tell(db: Queryable, projectId: string, causes: readonly Cause[]): Promise<string[]> {
    if (causes.length === 0) return []
    const holders = await findHolders(
      db,
      projectId,
      causes.map(({ notice }) => notice.memberId),
    )
    const rows = causes.flatMap(({ notice: { kind, cardId, source, memberId }, actorId, at }): NewNotification[] => {
      const userId = holders.get(memberId)
      if (userId === undefined || userId === actorId) return []
      return [{ id: newId(), userId, projectId, cardId, kind, source, actorId, at }]
    })
    if (rows.length === 0) return []
    await lockReaders(
      db,
      rows.map(({ userId }) => userId),
    )
    const fresh = await insertNotifications(db, rows)
    const told = rows.filter(({ id }) => fresh.has(id))
    await this.#post(db, projectId, told)
    return [...new Set(told.map(({ userId }) => userId))]
  }

  list(userId: string, before: { at: Date; id: string } | null) {
    return listFacts(this.#needs.pool, { userId, before, limit: PAGE })
  }

  unreadCount(userId: string): Promise<number> {
    return countUnread(this.#needs.pool, userId)
  }

  /** The other windows of the person are told. */
  async read(userId: string, only: Parameters<typeof markRead>[2]): Promise<void> {
    if (await markRead(this.#needs.pool, userId, only)) this.#needs.pokes.inboxChanged([userId])
  }

  tidy(): Promise<void> {
    return tidyNotifications(this.#needs.pool, this.#now())
  }

  async settings(userId: string): Promise<NoticeSettings> {
    const { pool } = this.#needs
    const chosen = (await findSettings(pool, [userId])).get(userId)
    return chosen ?? { ...DEFAULT_SETTINGS, timeZone: await findOwnTimeZone(pool, userId) }
  }

  /** What waits follows the new choice; what a choice rules out is dropped when its letter is due. */
  async choose(userId: string, settings: NoticeSettings): Promise<void> {
    const { pool } = this.#needs
    await saveSettings(pool, userId, settings)
    const next = nextDigest(settings, this.#now().getTime())
    await moveDigests(pool, userId, next === null ? null : new Date(next))
  }

  /** Whose mail a link ends, and which; undefined: nobody's. */
  subscription(token: string) {
    return findUnsubscribeToken(this.#needs.pool, hashToken(token))
  }

  /** One click in a mail: no more like it. The inbox stays as it is. */
  async unsubscribe(token: string): Promise<void> {
    const found = await this.subscription(token)
    if (!found) return
    const { userId, scope } = found
    const settings = await this.settings(userId)
    const letters = Object.entries(settings.letters).map(([kind, mode]) => [kind, mode === scope ? 'off' : mode])
    const digest = scope === 'digest' ? 'off' : settings.digest
    const now = scope === 'now' ? (Object.fromEntries(letters) as NoticeSettings['letters']) : settings.letters
    await this.choose(userId, { ...settings, letters: now, digest })
  }

  async #causesOf(db: Queryable, projectId: string, lines: readonly LogLine[]): Promise<Cause[]> {
    const cardIds = [...new Set(lines.flatMap(({ event }) => (event.rows.cards ?? []).map(({ id }) => id)))]
    const places = await findPlaces(db, projectId, cardIds)
    const moved = new Map<string, string>()
    const causes = lines.flatMap(({ event, body }) => {
      const { version, type, by, at, rows } = event
      const [card] = rows.cards ?? []
      const leftList = card !== undefined && places.has(card.id) && places.get(card.id) !== card.listId
      for (const { id, listId } of rows.cards ?? []) {
        if (places.get(id) === listId) continue
        places.set(id, listId)
        moved.set(id, listId)
      }
      // What the product itself does (an import, the demo) is nobody's news.
      if (by === null) return []
      return noticesOf({ version, type, body, card, leftList }).map((notice) => ({ notice, actorId: by, at }))
    })
    await savePlaces(db, projectId, moved)
    return causes
  }

  async #post(db: Queryable, projectId: string, told: readonly NewNotification[]): Promise<void> {
    if (told.length === 0) return
    const now = this.#now().getTime()
    const chosen = await findSettings(
      db,
      told.map(({ userId }) => userId),
    )
    const timeZone = await findTimeZone(db, projectId)
    const letters = new Map<string, NewNotification[]>()
    for (const row of told) {
      const settings = chosen.get(row.userId) ?? { ...DEFAULT_SETTINGS, timeZone }
      const mode = settings.letters[row.kind]
      const sendAt = mode === 'now' ? now + GATHER_MS : mode === 'digest' ? nextDigest(settings, now) : null
      if (mode === 'off' || sendAt === null) continue
      const key = JSON.stringify([row.userId, mode, mode === 'now' ? row.cardId : null, sendAt])
      const rows = letters.get(key)
      if (rows) rows.push(row)
      else letters.set(key, [row])
    }
    for (const [key, rows] of letters) {
      const [userId, scope, cardId, sendAt] = JSON.parse(key) as [string, 'now' | 'digest', string | null, number]
      const letter = { id: newId(), userId, scope, cardId, projectId: cardId && projectId, sendAt: new Date(sendAt) }
      await putInto(
        db,
        letter,
        rows.map(({ id }) => id),
      )
    }
  }
}
