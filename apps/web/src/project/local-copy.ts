import { writeSnapshot } from '@meanwhile/domain/protocol'
import { DETAIL_NAMES, type DetailRows } from '@meanwhile/domain/tables'
import type { ProjectStore } from './project-store.ts'
import { writeCached } from './snapshot-cache.ts'

/** Rest after the last change before the project is written to the device. */
const REST_MS = 5_000
/** How many cards can be read whole without a network: those that were opened last. */
const MAX_CARDS = 50

/** Keeps a copy of the project on the device: every face, and the details of the cards that were opened last. */
export class LocalCopy {
  readonly #userId: string
  readonly #projectId: string
  /** Null while there is nothing that is worth keeping. */
  readonly #store: () => ProjectStore | null
  #later: ReturnType<typeof setTimeout> | undefined

  constructor(userId: string, projectId: string, store: () => ProjectStore | null) {
    this.#userId = userId
    this.#projectId = projectId
    this.#store = store
  }

  writeSoon(): void {
    clearTimeout(this.#later)
    this.#later = setTimeout(() => this.writeWhenIdle(), REST_MS)
  }

  writeWhenIdle(): void {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => this.#write())
    else this.#write()
  }

  /** What would be written soon is written now. */
  flush(): void {
    if (this.#later !== undefined) this.#write()
  }

  forget(): void {
    clearTimeout(this.#later)
    this.#later = undefined
  }

  #write(): void {
    this.forget()
    const store = this.#store()
    if (!store) return
    // Faces and details are of one version: read back together they are as if just read from the server.
    const details = store
      .openCards()
      .slice(-MAX_CARDS)
      .map((cardId) => [cardId, detailsOf(store, cardId)] as const)
    void writeCached(this.#userId, writeSnapshot(this.#projectId, store.confirmed), Object.fromEntries(details))
  }
}

function detailsOf(store: ProjectStore, cardId: string): DetailRows {
  return Object.fromEntries(DETAIL_NAMES.map((table) => [table, [...store.confirmed.of(table, cardId)]]))
}
