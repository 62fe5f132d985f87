import type { Details, ProjectEvent } from './protocol.ts'
import { DETAIL_NAMES } from './tables.ts'

interface Opening {
  /** The version from which on every event is kept here. */
  from: number
  /** Events since then that touch details of some card. */
  events: ProjectEvent[]
  answer: Details | null
}

/**
 * The cards whose details are on their way. Between the question and the answer the project moves on: what happens to
 * details meanwhile is kept, so that an answer of any version can be brought to the version of the replica.
 */
export class CardOpenings {
  readonly #openings = new Map<string, Opening>()

  ask(cardId: string, version: number): void {
    if (!this.#openings.has(cardId)) this.#openings.set(cardId, { from: version, events: [], answer: null })
  }

  follow(event: ProjectEvent): void {
    if (this.#openings.size === 0) return
    if (!DETAIL_NAMES.some((table) => event.rows[table] || event.gone[table])) return
    for (const opening of this.#openings.values()) opening.events.push(event)
  }

  /** The replica started over from a snapshot: the events up to its version were not seen one by one. */
  restart(version: number): void {
    for (const opening of this.#openings.values()) {
      opening.from = version
      opening.events = []
      if (opening.answer && opening.answer.version < version) opening.answer = null
    }
  }

  answer(cardId: string, details: Details): boolean {
    const opening = this.#openings.get(cardId)
    if (!opening || details.version < opening.from) return false
    if (!opening.answer || opening.answer.version < details.version) opening.answer = details
    return true
  }

  /** What can be opened at this version; each only once. */
  *ready(version: number): IterableIterator<{ cardId: string; details: Details; since: ProjectEvent[] }> {
    for (const [cardId, { answer, events }] of this.#openings) {
      if (!answer || answer.version > version) continue
      this.#openings.delete(cardId)
      yield { cardId, details: answer, since: events.filter((event) => event.version > answer.version) }
    }
  }
}
