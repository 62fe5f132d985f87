import { columnsOf, type TableName } from '@meanwhile/domain/tables'

/** Where each table of a project is kept. Exhaustive: a new noun does not compile until it has a place here. */
const SQL_TABLE = {
  projects: 'Project',
  partners: 'Partner',
  members: 'Member',
  labels: 'Label',
  boards: 'Board',
  lists: 'List',
  cards: 'Card',
} as const satisfies Record<TableName, string>

/** PostgreSQL type by column name; every other column is text. */
const SQL_TYPE: Record<string, string> = {
  number: 'int',
  archivedAt: 'timestamptz',
  leftAt: 'timestamptz',
  doneAt: 'timestamptz',
  dueOn: 'date',
  memberIds: 'text[]',
  labelIds: 'text[]',
}

const quoted = (name: string) => `"${name}"`
const typeOf = (column: string) => SQL_TYPE[column] ?? 'text'

/** Prints a column as the domain writes it: instants in UTC with milliseconds, days without a clock. */
function printed(column: string): string {
  if (typeOf(column) === 'timestamptz') {
    return `to_char(${quoted(column)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  }
  if (typeOf(column) === 'date') return `to_char(${quoted(column)}, 'YYYY-MM-DD')`
  return quoted(column)
}

/** Neighbours on the screen are neighbours on the wire: equal ids one after the other compress to almost nothing. */
const ORDER: Partial<Record<TableName, string>> = { cards: '"boardId", "listId", position', lists: '"boardId"' }

/** `{"<column>": [...], ...}` of one table, as an SQL expression. $1 is the project. */
export function selectTable(table: TableName): string {
  const columns = columnsOf(table)
  const key = table === 'projects' ? 'id' : '"projectId"'
  const order = ORDER[table] ? ` ORDER BY ${ORDER[table]}` : ''
  const lists = columns.map((column) => `'${column}', coalesce(json_agg(r.${quoted(column)}), '[]')`)
  return `(SELECT json_build_object(${lists.join(', ')}) FROM (
    SELECT ${columns.map((column) => `${printed(column)} AS ${quoted(column)}`).join(', ')}
    FROM "${SQL_TABLE[table]}" WHERE ${key} = $1${order}) r)`
}

/** Inserts or overwrites rows given as a JSON array; `p` is the raised project row, so nothing is written without it. */
export function upsertTable(table: Exclude<TableName, 'projects'>, parameter: number): string {
  const columns = columnsOf(table)
  const names = columns.map(quoted).join(', ')
  const record = columns.map((column) => `${quoted(column)} ${typeOf(column)}`).join(', ')
  const overwrite = columns.filter((column) => column !== 'id').map((c) => `${quoted(c)} = EXCLUDED.${quoted(c)}`)
  return `INSERT INTO "${SQL_TABLE[table]}" ("projectId", ${names})
    SELECT p.id, ${columns.map((column) => `r.${quoted(column)}`).join(', ')}
    FROM p, json_to_recordset($${parameter}::json) AS r(${record})
    ON CONFLICT ("projectId", id) DO UPDATE SET ${overwrite.join(', ')}`
}

export function deleteFromTable(table: Exclude<TableName, 'projects'>, parameter: number): string {
  return `DELETE FROM "${SQL_TABLE[table]}" t USING p WHERE t."projectId" = p.id AND t.id = ANY($${parameter}::text[])`
}

/** Fields of the project's own row, set in the same UPDATE that raises its version. $n is one JSON object. */
export function setProject(parameter: number): string {
  return columnsOf('projects')
    .filter((column) => column !== 'id')
    .map((column) => `${quoted(column)} = ($${parameter}::json ->> '${column}')::${typeOf(column)}`)
    .join(', ')
}
