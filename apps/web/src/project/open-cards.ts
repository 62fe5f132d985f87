import type { ProjectStore } from './project-store.ts'
import { faultOf, type Transport } from './transport.ts'

/** After a failed read of a card, before the next try; a returning line comes first. */
const RETRY_MS = 3_000

/** The cards whose details somebody looks at: asked for until they are here, and again when the project started over. */
export class OpenCards {
  readonly #projectId: string
  readonly #transport: Transport
  readonly #store: () => ProjectStore | null
  readonly #wanted = new Map<string, number>()
  readonly #asking = new Set<string>()
  #retry: ReturnType<typeof setTimeout> | undefined
  #ended = false

  constructor(projectId: string, transport: Transport, store: () => ProjectStore | null) {
    this.#projectId = projectId
    this.#transport = transport
    this.#store = store
  }

  /** Keeps the details of a card here until the answer is called. */
  watch(cardId: string): () => void {
    this.#wanted.set(cardId, (this.#wanted.get(cardId) ?? 0) + 1)
    void this.#ask(cardId)
    return () => {
      const left = (this.#wanted.get(cardId) ?? 1) - 1
      if (left > 0) this.#wanted.set(cardId, left)
      else this.#wanted.delete(cardId)
    }
  }

  /** The line is back, or the project started over. */
  askAgain(): void {
    for (const cardId of this.#wanted.keys()) void this.#ask(cardId)
  }

  close(): void {
    this.#ended = true
    clearTimeout(this.#retry)
  }

  async #ask(cardId: string): Promise<void> {
    const store = this.#store()
    if (!store || this.#ended || this.#asking.has(cardId) || store.isOpen(cardId)) return
    this.#asking.add(cardId)
    let again = false
    try {
      store.askDetails(cardId)
      const details = await this.#transport.details(this.#projectId, cardId)
      again = !this.#ended && !store.takeDetails(cardId, details)
    } catch (error) {
      // A card that is not there has no details; whether the project is, others find out.
      if (faultOf(error) === 'network') this.#retryLater()
    } finally {
      this.#asking.delete(cardId)
    }
    if (again) await this.#ask(cardId)
  }

  #retryLater(): void {
    if (this.#ended) return
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => this.askAgain(), RETRY_MS)
  }
}
