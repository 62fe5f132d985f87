import { type Changes, type DetailName, type Reader, TABLE_NAMES, type TableName, type Tables } from './tables.ts'

type Overlay = { [T in TableName]?: Map<string, Tables[T] | null> }

/** A thin layer of changed rows over a project that stays untouched; null marks a row that is gone. */
export class Draft implements Reader {
  readonly #base: Reader
  readonly #overlay: Overlay = {}

  constructor(base: Reader) {
    this.#base = base
  }

  get<T extends TableName>(table: T, id: string): Tables[T] | undefined {
    const changed = this.#layer(table)?.get(id)
    return changed === undefined ? this.#base.get(table, id) : (changed ?? undefined)
  }

  *all<T extends TableName>(table: T): IterableIterator<Tables[T]> {
    const layer = this.#layer(table)
    if (!layer) {
      yield* this.#base.all(table)
      return
    }
    for (const row of this.#base.all(table)) if (!layer.has(row.id)) yield row
    for (const row of layer.values()) if (row) yield row
  }

  size(table: TableName): number {
    let size = this.#base.size(table)
    for (const [id, row] of this.#layer(table) ?? []) {
      const was = this.#base.get(table, id) !== undefined
      size += (row ? 1 : 0) - (was ? 1 : 0)
    }
    return size
  }

  *of<T extends DetailName>(table: T, cardId: string): IterableIterator<Tables[T]> {
    const layer = this.#layer(table)
    for (const row of this.#base.of(table, cardId)) if (!layer?.has(row.id)) yield row
    for (const row of layer?.values() ?? []) if (row?.cardId === cardId) yield row
  }

  /** A card that this draft made has no details outside of it. */
  isOpen(cardId: string): boolean {
    return this.#base.isOpen(cardId) || (!this.#base.get('cards', cardId) && this.get('cards', cardId) !== undefined)
  }

  put<T extends TableName>(table: T, row: Tables[T]): void {
    this.#write(table, row.id, row)
  }

  /**
   * Writes some fields of a row that exists; an undefined field is one that was not given. Throws when there is no row:
   * a command checks that in `refuse`.
   */
  edit<T extends TableName>(table: T, id: string, fields: Partial<Tables[T]>): void {
    const row = this.get(table, id)
    if (!row) throw new Error(`no row ${id} in ${table}`)
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    this.put(table, { ...row, ...given })
  }

  remove(table: TableName, id: string): void {
    this.#write(table, id, null)
  }

  /** Ids that differ from the base, table by table. */
  touched(table: TableName): Iterable<string> {
    return this.#layer(table)?.keys() ?? []
  }

  changes(): Changes {
    const changes: Changes = { rows: {}, gone: {} }
    for (const table of TABLE_NAMES) {
      const layer = this.#layer(table)
      if (!layer) continue
      const rows: Tables[TableName][] = []
      const gone: string[] = []
      for (const [id, row] of layer) {
        if (row) rows.push(row)
        else gone.push(id)
      }
      if (rows.length) changes.rows[table] = rows as never
      if (gone.length) changes.gone[table] = gone
    }
    return changes
  }

  #layer<T extends TableName>(table: T): Map<string, Tables[T] | null> | undefined {
    return this.#overlay[table]
  }

  #write(table: TableName, id: string, row: Tables[TableName] | null): void {
    const overlay = this.#overlay as Partial<Record<TableName, Map<string, Tables[TableName] | null>>>
    const layer = overlay[table] ?? new Map<string, Tables[TableName] | null>()
    overlay[table] = layer
    layer.set(id, row)
  }
}
