export type QuickField = 'people' | 'labels' | 'due'

/** What is open over or inside the board. One thing at a time of each kind. */
export interface BoardUiState {
  /** Its title is edited in place. */
  editingCard: string | null
  editingList: string | null
  editingBoard: boolean
  composingList: string | null
  addingList: boolean
  menu: { kind: 'card' | 'list'; id: string; x: number; y: number } | null
  /** One field of a card, from the menu or by key. */
  quick: { cardId: string; field: QuickField } | null
  moving: { kind: 'card' | 'list'; id: string } | null
  archiveOpen: boolean
}

const CLOSED: BoardUiState = {
  editingCard: null,
  editingList: null,
  editingBoard: false,
  composingList: null,
  addingList: false,
  menu: null,
  quick: null,
  moving: null,
  archiveOpen: false,
}

/** Outside React, so that opening a menu renders the menu and not a thousand cards. */
export class BoardUi {
  #state = CLOSED
  readonly #listeners = new Set<() => void>()

  readonly get = (): BoardUiState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly set = (change: Partial<BoardUiState>): void => {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
