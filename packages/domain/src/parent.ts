import type { Refusal } from './command.ts'
import type { Reader, TableName, Tables } from './tables.ts'

type NestedTable = { [T in TableName]: Tables[T] extends { parentId: string | null } ? T : never }[TableName]

/** Nothing is part of itself, however many steps up. */
export function refuseCircle(
  project: Reader,
  table: NestedTable,
  { id, parentId }: { id: string; parentId: string | null },
): Refusal | null {
  for (let above = parentId; above !== null; above = project.get(table, above)?.parentId ?? null) {
    if (above === id) return 'invalid'
  }
  return null
}
