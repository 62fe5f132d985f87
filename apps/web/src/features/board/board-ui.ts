import type { Command, Refusal } from '@meanwhile/domain/command'
import type { LaneKind } from './lanes/lane-address.ts'

/** A dialog about several cards, a list or the board. */
export type Work =
  | { kind: 'move' | 'labels' | 'people' | 'due' | 'partner' | 'archive'; cardIds: readonly string[] }
  | { kind: 'list-look' | 'list-stage' | 'copy-list' | 'template-list' | 'template-card'; listId: string }
  | { kind: 'copy-board' }
  | { kind: 'lane' | 'copy-card'; cardId: string }
  | { kind: 'paste'; listId: string; lines: readonly string[] }

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
  savedViewsOpen: boolean
  work: Work | null
  /** The row of the card that somebody is at, on a board in rows. */
  lane: { kind: LaneKind; key: string } | null
  /** Cards that something will be done with together. */
  selected: ReadonlySet<string>
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
  savedViewsOpen: false,
  work: null,
  lane: null,
  selected: new Set(),
}

/** Outside React, so that opening a menu renders the menu and not a thousand cards. */
export class BoardUi {
  #state = CLOSED
  readonly #listeners = new Set<() => void>()

  /** Set by who knows of selected cards: does a drop together with them, or answers undefined when it is just one. */
  together: ((drop: Command) => Refusal | null | undefined) | undefined

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
