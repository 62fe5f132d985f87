import type { Card } from '@meanwhile/domain/card/card'
import { boardListsKey, listCardsKey, type ProjectStore, tableKey } from '../../project/project-store.ts'

export type CardMatch = (card: Card) => boolean

interface Shown {
  /** What the list held when this was worked out. */
  all: readonly string[]
  ids: readonly string[]
  fresh: boolean
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id, n) => id === b[n])

/**
 * The cards of a board that are shown: all of them, or those that a filter lets through. Outside of React: a filter
 * looks once at each card, and again only at a card that changes; a list renders when its own cards change.
 */
export class ShownCards {
  readonly #project: ProjectStore
  readonly #boardId: string | null
  #match: CardMatch | null = null
  /** By the row itself: a row that changes is another one. */
  #verdicts = new WeakMap<Card, boolean>()
  readonly #lists = new Map<string, Shown>()
  readonly #kept = new Set<string>()
  #all: readonly string[] | null = null
  #unheard: readonly string[] = []
  readonly #listeners = new Set<() => void>()
  #stop = () => {}

  /** Null: of all boards of the project. */
  constructor(project: ProjectStore, boardId: string | null) {
    this.#project = project
    this.#boardId = boardId
  }

  get filtering(): boolean {
    return this.#match !== null
  }

  /** Null shows everything. */
  setMatch(match: CardMatch | null): void {
    if (match === this.#match) return
    this.#match = match
    this.#verdicts = new WeakMap()
    this.#kept.clear()
    this.#changed()
  }

  /** Shows a card whatever the filter says, until that changes: somebody has just made it here. */
  keep(cardId: string): void {
    this.#kept.add(cardId)
    if (this.#match) this.#changed()
  }

  /** Of one list, in its order. The same array for as long as nothing in it changes. */
  ids(listId: string): readonly string[] {
    const all = this.#project.listCards(listId)
    if (!this.#match) return all
    const known = this.#lists.get(listId)
    if (known?.fresh && known.all === all) return known.ids
    const found = all.filter((id) => this.#passes(id))
    const ids = known && same(known.ids, found) ? known.ids : found
    this.#lists.set(listId, { all, ids, fresh: this.#listeners.size > 0 })
    return ids
  }

  /** Of the whole board, list after list; another array whenever a card changes. */
  all(): readonly string[] {
    if (this.#all) return this.#all
    const ids = this.#listIds().flatMap((listId) => this.ids(listId))
    if (this.#listeners.size > 0) this.#all = ids
    // Nobody tells of changes while nobody listens; who asks twice before listening gets the same array.
    else if (same(this.#unheard, ids)) return this.#unheard
    else this.#unheard = ids
    return ids
  }

  /** How many cards the board has, shown or not. */
  total(): number {
    return this.#listIds().reduce((count, listId) => count + this.#project.listCards(listId).length, 0)
  }

  /** Told of a change of the filter, of any card and of the order of lists. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) this.#listen()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#stop()
    }
  }

  /** For one list. Without a filter only its own order matters. */
  subscribeList(listId: string, listener: () => void): () => void {
    const stop = this.#project.subscribe(listCardsKey(listId), listener)
    const stopAll = this.subscribe(() => listener())
    return () => {
      stop()
      stopAll()
    }
  }

  #listIds(): readonly string[] {
    const boards = this.#boardId === null ? this.#project.liveBoards() : [this.#boardId]
    return boards.flatMap((boardId) => this.#project.boardLists(boardId))
  }

  #passes(cardId: string): boolean {
    const card = this.#project.row('cards', cardId)
    if (!card || !this.#match) return false
    if (this.#kept.has(cardId)) return true
    const known = this.#verdicts.get(card)
    if (known !== undefined) return known
    const passes = this.#match(card)
    this.#verdicts.set(card, passes)
    return passes
  }

  #listen(): void {
    this.#forget()
    const changed = () => this.#changed()
    const id = this.#boardId
    const keys = [tableKey('cards'), ...(id === null ? [tableKey('boards'), tableKey('lists')] : [boardListsKey(id)])]
    const stops = keys.map((key) => this.#project.subscribe(key, changed))
    this.#stop = () => {
      for (const stop of stops) stop()
    }
  }

  /** What was worked out is old, but its arrays are handed out again where nothing changed. */
  #forget(): void {
    this.#all = null
    for (const shown of this.#lists.values()) shown.fresh = false
  }

  #changed(): void {
    this.#forget()
    for (const listener of this.#listeners) listener()
  }
}
