import {
  type Changes,
  DETAIL_NAMES,
  type DetailName,
  type DetailRows,
  isDetail,
  type Reader,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from './tables.ts'

type Maps = { [T in TableName]: Map<string, Tables[T]> }

const emptyMaps = (): Maps =>
  Object.fromEntries(TABLE_NAMES.map((table) => [table, new Map<string, never>()])) as unknown as Maps

/**
 * The confirmed tables of one project at one version. Owned by one replica and patched in place: copying a Map of
 * 20,000 cards for every move would cost more than the move (decision 003). Rows themselves are never mutated.
 * Faces are whole; details are those of open cards only.
 */
export class ProjectState implements Reader {
  version: number
  /** Id of the command that made this version; null where it is not known. Another id at the same version: another history. */
  last: string | null = null
  readonly #maps: Maps
  /** Ids of the details of every open card, table by table. */
  readonly #open = new Map<string, { [T in DetailName]?: Set<string> }>()

  constructor(version: number) {
    this.version = version
    this.#maps = emptyMaps()
  }

  get<T extends TableName>(table: T, id: string): Tables[T] | undefined {
    return this.#maps[table].get(id)
  }

  all<T extends TableName>(table: T): IterableIterator<Tables[T]> {
    return this.#maps[table].values()
  }

  size(table: TableName): number {
    return this.#maps[table].size
  }

  *of<T extends DetailName>(table: T, cardId: string): IterableIterator<Tables[T]> {
    for (const id of this.#open.get(cardId)?.[table] ?? []) {
      const row = this.#maps[table].get(id)
      if (row) yield row
    }
  }

  isOpen(cardId: string): boolean {
    return this.#open.has(cardId)
  }

  /** The open cards, the one that was opened first in front. */
  openCards(): string[] {
    return [...this.#open.keys()]
  }

  /** Takes in a whole table as it stands at this version; opens nothing. */
  load<T extends TableName>(table: T, rows: readonly Tables[T][]): void {
    for (const row of rows) this.#maps[table].set(row.id, row)
  }

  /** What the next version changes. A card that was not there is new, so it has no details that we would miss. */
  patch(changes: Changes): void {
    for (const card of changes.rows.cards ?? []) {
      if (!this.#maps.cards.has(card.id) && !this.#open.has(card.id)) this.#open.set(card.id, {})
    }
    for (const table of TABLE_NAMES) {
      const rows = changes.rows[table] ?? []
      const gone = changes.gone[table] ?? []
      if (rows.length === 0 && gone.length === 0) continue
      if (isDetail(table)) this.#patchDetails(table, rows as Tables[DetailName][], gone)
      else {
        const map = this.#maps[table] as Map<string, Tables[TableName]>
        for (const row of rows) map.set(row.id, row)
        for (const id of gone) map.delete(id)
      }
    }
    for (const id of changes.gone.cards ?? []) this.close(id)
  }

  /** Takes in all details of a card as they are at this version. */
  open(cardId: string, rows: DetailRows): void {
    this.close(cardId)
    this.#open.set(cardId, {})
    for (const table of DETAIL_NAMES) {
      const ofCard = ((rows[table] ?? []) as Tables[DetailName][]).filter((row) => row.cardId === cardId)
      this.#patchDetails(table, ofCard, [])
    }
  }

  /** Lets the details of the cards go that were opened first, all but `keep`. */
  closeOldest(keep: number): void {
    for (const cardId of this.#open.keys()) {
      if (this.#open.size <= keep) return
      this.close(cardId)
    }
  }

  /** What a version changed in the details of one open card. */
  patchCard(cardId: string, changes: Changes): void {
    for (const table of DETAIL_NAMES) {
      const rows = ((changes.rows[table] ?? []) as Tables[DetailName][]).filter((row) => row.cardId === cardId)
      // Other cards are at a newer version already: what is gone there may have come back since.
      const gone = (changes.gone[table] ?? []).filter((id) => this.#maps[table].get(id)?.cardId === cardId)
      this.#patchDetails(table, rows, gone)
    }
  }

  /** Lets a card's details go. */
  close(cardId: string): void {
    const details = this.#open.get(cardId)
    for (const table of DETAIL_NAMES) for (const id of details?.[table] ?? []) this.#maps[table].delete(id)
    this.#open.delete(cardId)
  }

  #patchDetails(table: DetailName, rows: readonly Tables[DetailName][], gone: readonly string[]): void {
    const map = this.#maps[table] as Map<string, Tables[DetailName]>
    for (const row of rows) {
      const details = this.#open.get(row.cardId)
      if (!details) continue
      map.set(row.id, row)
      const ids = details[table] ?? new Set<string>()
      details[table] = ids
      ids.add(row.id)
    }
    for (const id of gone) {
      const row = map.get(id)
      if (row) this.#open.get(row.cardId)?.[table]?.delete(id)
      map.delete(id)
    }
  }
}
