import { type Changes, type Reader, TABLE_NAMES, type TableName, type Tables } from './tables.ts'

type Maps = { [T in TableName]: Map<string, Tables[T]> }

const emptyMaps = (): Maps =>
  Object.fromEntries(TABLE_NAMES.map((table) => [table, new Map<string, never>()])) as unknown as Maps

/**
 * The confirmed tables of one project at one version. Owned by one replica and patched in place: copying a Map of
 * 20,000 cards for every move would cost more than the move (decision 003). Rows themselves are never mutated.
 */
export class ProjectState implements Reader {
  version: number
  readonly #maps: Maps

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

  patch(changes: Changes): void {
    for (const table of TABLE_NAMES) {
      const map = this.#maps[table] as Map<string, Tables[TableName]>
      for (const row of changes.rows[table] ?? []) map.set(row.id, row)
      for (const id of changes.gone[table] ?? []) map.delete(id)
    }
  }
}
