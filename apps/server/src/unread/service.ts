import type pg from 'pg'
import type { Notifications } from '../notification/service.ts'
import type { Effect } from '../project/effects.ts'
import type { Pokes } from '../project/pokes.ts'
import { RefusalError } from '../refusal.ts'
import { beginSeen, type CardChange, forgetCards, listUnread, saveBoardSeen, saveChanges, saveSeen } from './data.ts'

/** What a card says of itself and of its own: a person's mark on it changes nothing for the others. */
const NO_NEWS: ReadonlySet<string> = new Set(['card.watch', 'card.vote', 'comment.react', 'card.delete'])

interface Needs {
  pool: pg.Pool
  pokes: Pokes
  notifications: Notifications
}

/** Which cards others changed since a person last saw them. */
export class Unread {
  readonly #needs: Needs

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Follows the log and notes who changed which card last. */
  get effect(): Effect {
    return {
      name: 'changes',
      handle: async (db, projectId, lines) => {
        const changes = new Map<string, CardChange>()
        for (const { event, body } of lines) {
          const cardId = NO_NEWS.has(event.type) ? undefined : cardOf(body)
          const actorId = event.by ?? ''
          if (cardId) changes.set(`${cardId} ${actorId}`, { cardId, actorId, version: event.version })
        }
        if (changes.size > 0) await saveChanges(db, projectId, [...changes.values()])
        await forgetCards(
          db,
          projectId,
          lines.flatMap(({ event }) => event.gone.cards ?? []),
        )
        return changes.size > 0 ? () => this.#poke(projectId, [...changes.values()]) : undefined
      },
    }
  }

  async list(userId: string, projectId: string): Promise<string[]> {
    await beginSeen(this.#needs.pool, userId, projectId)
    return listUnread(this.#needs.pool, userId, projectId)
  }

  /** The person has the card before their eyes: its notifications are read as well. */
  async seen(userId: string, projectId: string, cardId: string): Promise<void> {
    const { pool, pokes, notifications } = this.#needs
    if (!(await saveSeen(pool, userId, projectId, cardId))) throw new RefusalError('not-found')
    pokes.cardsSeen(userId, projectId, [cardId])
    await notifications.read(userId, { projectId, cardId })
  }

  /** Only the marks go: what is in the inbox is still to be read, one by one or all at once, there. */
  async seenBoard(userId: string, projectId: string, boardId: string): Promise<void> {
    const cardIds = await saveBoardSeen(this.#needs.pool, userId, projectId, boardId)
    if (cardIds === null) throw new RefusalError('not-found')
    if (cardIds.length > 0) this.#needs.pokes.cardsSeen(userId, projectId, cardIds)
  }

  #poke(projectId: string, changes: readonly CardChange[]): void {
    for (const actorId of new Set(changes.map((change) => change.actorId))) {
      const cardIds = changes.filter((change) => change.actorId === actorId).map(({ cardId }) => cardId)
      this.#needs.pokes.cardsChanged(projectId, cardIds, actorId || null)
    }
  }
}

/** The card that a command is about. */
function cardOf(body: unknown): string | undefined {
  const { cardId } = (body ?? {}) as { cardId?: unknown }
  return typeof cardId === 'string' ? cardId : undefined
}
