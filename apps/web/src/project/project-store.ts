import type { Command, Envelope, Refusal } from '@meanwhile/domain/command'
import type { Member } from '@meanwhile/domain/member/member'
import { memberOf } from '@meanwhile/domain/member/member-of'
import { byPosition } from '@meanwhile/domain/position'
import type { Details, ProjectEvent, Verdict } from '@meanwhile/domain/protocol'
import { type Refused, Replica, type Touched } from '@meanwhile/domain/replica'
import type { ProjectState } from '@meanwhile/domain/state'
import {
  type DetailName,
  isDetail,
  type Reader,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from '@meanwhile/domain/tables'
import { OrderedIndex } from './ordered-index.ts'

type Row = Tables[TableName]
type Listener = () => void

/** Tables whose rows have an order of their own. */
type OrderedTable = 'boards' | 'lists' | 'cards'

const LIVE = 'live'
const ARCHIVED = 'archived'

/** The group that a row is listed in: what is archived leaves the group that a board shows. */
const GROUP: { [T in OrderedTable]: (row: Tables[T]) => string } = {
  boards: (board) => (board.archivedAt === null ? LIVE : ARCHIVED),
  lists: (list) => (list.archivedAt === null ? list.boardId : archivedOf(list.boardId)),
  cards: (card) => (card.archivedAt === null ? card.listId : archivedOf(card.boardId)),
}

function archivedOf(boardId: string): string {
  return `${ARCHIVED}:${boardId}`
}

function isOrdered(table: TableName): table is OrderedTable {
  return table in GROUP
}

/** What to listen to: one row, a whole table, or the order of the rows in a group. */
export const rowKey = (table: TableName, id: string) => `row/${table}/${id}`
export const tableKey = (table: TableName) => `table/${table}`
export const detailsKey = (table: DetailName, cardId: string) => `details/${table}/${cardId}`
/** Whether the details of a card are here. */
export const openKey = (cardId: string) => `open/${cardId}`
const orderKey = (table: OrderedTable, group: string) => `order/${table}/${group}`
export const liveBoardsKey = orderKey('boards', LIVE)
export const archivedBoardsKey = orderKey('boards', ARCHIVED)
export const boardListsKey = (boardId: string) => orderKey('lists', boardId)
export const archivedListsKey = (boardId: string) => orderKey('lists', archivedOf(boardId))
export const listCardsKey = (listId: string) => orderKey('cards', listId)
export const archivedCardsKey = (boardId: string) => orderKey('cards', archivedOf(boardId))

/**
 * One project as a screen reads it: the replica's view with subscribers per row and per order. A row keeps its identity
 * for as long as its content is the same, so that a replay of pending work wakes nobody.
 */
export class ProjectStore {
  readonly #replica: Replica
  readonly #userId: string
  readonly #rows = Object.fromEntries(TABLE_NAMES.map((table) => [table, new Map()])) as unknown as {
    [T in TableName]: Map<string, Tables[T]>
  }
  readonly #orders = { boards: new OrderedIndex(), lists: new OrderedIndex(), cards: new OrderedIndex() }
  /** Whole tables, and the details of cards, as arrays, made when somebody asks and dropped when a row changes. */
  readonly #arrays = new Map<string, readonly Row[]>()
  #me: Member | undefined
  readonly #listeners = new Map<string, Set<Listener>>()
  readonly #dirty = new Set<string>()
  #batches = 0

  constructor(confirmed: ProjectState, userId: string) {
    this.#userId = userId
    this.#replica = new Replica(confirmed, userId, (touched) => this.#changed(touched))
    for (const table of TABLE_NAMES) {
      const rows = this.#rows[table] as Map<string, Row>
      for (const row of confirmed.all(table)) rows.set(row.id, row)
    }
    for (const table of Object.keys(GROUP) as OrderedTable[]) {
      this.#orders[table].fill([...this.#rows[table].values()].map((row) => this.#place(table, row)))
    }
    this.#me = memberOf(this.#replica.view, userId)
  }

  get version(): number {
    return this.#replica.version
  }

  /** Id of the command that made this version, where it is known. */
  get last(): string | null {
    return this.#replica.confirmed.last
  }

  get gap(): number | null {
    return this.#replica.gap
  }

  /** For domain functions that read a project. Not stable: ask again each time. */
  get view(): Reader {
    return this.#replica.view
  }

  get confirmed(): Reader & Pick<ProjectState, 'version' | 'last'> {
    return this.#replica.confirmed
  }

  /** My own place, or undefined when I have no access any more. */
  get me(): Member | undefined {
    return this.#me
  }

  row<T extends TableName>(table: T, id: string): Tables[T] | undefined {
    return this.#rows[table].get(id)
  }

  /** All rows of a table, archived ones too: by position or number where they have one. */
  rows<T extends TableName>(table: T): readonly Tables[T][] {
    const known = this.#arrays.get(table)
    if (known) return known as readonly Tables[T][]
    const rows: Row[] = [...this.#rows[table].values()]
    if (isOrdered(table)) (rows as Tables[OrderedTable][]).sort(byPosition)
    if (table === 'partners') (rows as Tables['partners'][]).sort((a, b) => a.number - b.number)
    this.#arrays.set(table, rows)
    return rows as Tables[T][]
  }

  /** The details of an open card: by position where they have one, else in the order of time. */
  details<T extends DetailName>(table: T, cardId: string): readonly Tables[T][] {
    const key = detailsKey(table, cardId)
    const known = this.#arrays.get(key)
    if (known) return known as readonly Tables[T][]
    const rows = [...this.#replica.view.of(table, cardId)].map((row) => this.row(table, row.id) ?? row).sort(byPlace)
    this.#arrays.set(key, rows)
    return rows
  }

  isOpen(cardId: string): boolean {
    return this.#replica.view.isOpen(cardId)
  }

  /** The cards whose details are here, the one that was opened first in front. */
  openCards(): readonly string[] {
    return this.#replica.openCards
  }

  askDetails(cardId: string): void {
    this.#replica.askDetails(cardId)
  }

  /** False: the answer is too old by now, ask again. */
  takeDetails(cardId: string, details: Details): boolean {
    return this.batch(() => {
      this.#dirty.add(openKey(cardId))
      return this.#replica.takeDetails(cardId, details)
    })
  }

  liveBoards(): readonly string[] {
    return this.#orders.boards.ids(LIVE)
  }

  archivedBoards(): readonly string[] {
    return this.#orders.boards.ids(ARCHIVED)
  }

  boardLists(boardId: string): readonly string[] {
    return this.#orders.lists.ids(boardId)
  }

  archivedLists(boardId: string): readonly string[] {
    return this.#orders.lists.ids(archivedOf(boardId))
  }

  listCards(listId: string): readonly string[] {
    return this.#orders.cards.ids(listId)
  }

  archivedCards(boardId: string): readonly string[] {
    return this.#orders.cards.ids(archivedOf(boardId))
  }

  subscribe(key: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(key) ?? new Set()
    this.#listeners.set(key, listeners)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#listeners.get(key) === listeners) this.#listeners.delete(key)
    }
  }

  /** Whatever happens inside is told to each subscriber once, afterwards. */
  batch<Result>(work: () => Result): Result {
    this.#batches++
    try {
      return work()
    } finally {
      this.#batches--
      this.#notify()
    }
  }

  inverse(command: Command): Command | null {
    return this.#replica.inverse(command)
  }

  dispatch(command: Envelope, at: string): Refusal | null {
    return this.batch(() => this.#replica.dispatch(command, at))
  }

  resume(pending: readonly { command: Envelope; at: string }[]): void {
    if (pending.length > 0) this.batch(() => this.#replica.resume(pending))
  }

  receive(events: readonly ProjectEvent[]): void {
    this.batch(() => this.#replica.receive(events))
  }

  settle(verdicts: readonly Verdict[]): Refused[] {
    return this.batch(() => this.#replica.settle(verdicts))
  }

  reset(confirmed: ProjectState, backwards = false): void {
    this.batch(() => this.#replica.reset(confirmed, backwards))
  }

  #changed(touched: Touched): void {
    for (const [table, ids] of touched) for (const id of ids) this.#take(table, id)
    this.#notify()
  }

  #take(table: TableName, id: string): void {
    const rows = this.#rows[table] as Map<string, Row>
    const before = rows.get(id)
    const after: Row | undefined = this.#replica.view.get(table, id)
    if (before === after || (before && after && equalRows(before, after))) return
    if (after) rows.set(id, after)
    else rows.delete(id)
    this.#arrays.delete(table)
    this.#dirty.add(rowKey(table, id)).add(tableKey(table))
    if (isDetail(table)) {
      const key = detailsKey(table, ((after ?? before) as Tables[DetailName]).cardId)
      this.#arrays.delete(key)
      this.#dirty.add(key)
    }
    if (table === 'members') this.#me = memberOf(this.#replica.view, this.#userId)
    if (!isOrdered(table)) return
    const place = after ? this.#place(table, after as Tables[OrderedTable]) : null
    for (const group of this.#orders[table].set(id, place)) this.#dirty.add(orderKey(table, group))
  }

  #place(table: OrderedTable, row: Tables[OrderedTable]) {
    const groupOf = GROUP[table] as (row: Tables[OrderedTable]) => string
    return { id: row.id, position: row.position, group: groupOf(row) }
  }

  #notify(): void {
    if (this.#batches > 0 || this.#dirty.size === 0) return
    const listeners = new Set<Listener>()
    for (const key of this.#dirty) for (const listener of this.#listeners.get(key) ?? []) listeners.add(listener)
    this.#dirty.clear()
    for (const listener of listeners) listener()
  }
}

/** By position, by time, then by id: the same for everybody. */
function byPlace(a: Tables[DetailName], b: Tables[DetailName]): number {
  return compare(placeOf(a), placeOf(b)) || compare(a.id, b.id)
}

function placeOf(row: Tables[DetailName]): string {
  if ('position' in row) return row.position
  return 'at' in row ? row.at : row.createdAt
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Equal content; rows are plain data. */
function equalRows(a: object, b: object): boolean {
  const other = b as Record<string, unknown>
  const entries = Object.entries(a)
  return entries.length === Object.keys(b).length && entries.every(([name, value]) => equalValues(value, other[name]))
}

function equalValues(a: unknown, b: unknown): boolean {
  if (a === b) return true
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && equalRows(a, b)
}
