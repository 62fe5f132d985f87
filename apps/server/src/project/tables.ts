import { columnsOf, type DetailName, type FaceName, type TableName } from '@meanwhile/domain/tables'

/** Where each table of a project is kept. Exhaustive: a new noun does not compile until it has a place here. */
const SQL_TABLE = {
  projects: 'Project',
  partners: 'Partner',
  members: 'Member',
  labels: 'Label',
  boards: 'Board',
  lists: 'List',
  fields: 'Field',
  views: 'View',
  cards: 'Card',
  cardLinks: 'CardLink',
  origins: 'Origin',
  places: 'Place',
  phases: 'Phase',
  objectives: 'Objective',
  activities: 'Activity',
  sessions: 'ProgrammeSession',
  questions: 'Question',
  visitNotes: 'VisitNote',
  evidence: 'Evidence',
  sites: 'Site',
  results: 'Result',
  stageChanges: 'StageChange',
  descriptions: 'Description',
  checklists: 'Checklist',
  checklistLines: 'ChecklistLine',
  comments: 'Comment',
  attachments: 'Attachment',
} as const satisfies Record<TableName, string>

/** PostgreSQL type by column name; every other column is text. */
const SQL_TYPE: Record<string, string> = {
  number: 'int',
  archivedAt: 'timestamptz',
  leftAt: 'timestamptz',
  doneAt: 'timestamptz',
  editedAt: 'timestamptz',
  at: 'timestamptz',
  createdAt: 'timestamptz',
  memberIds: 'text[]',
  labelIds: 'text[]',
  contributorIds: 'text[]',
  watcherIds: 'text[]',
  voterIds: 'text[]',
  template: 'boolean',
  described: 'boolean',
  onFace: 'boolean',
  softLimit: 'int',
  commentCount: 'int',
  fileCount: 'int',
  lineCount: 'int',
  linesDone: 'int',
  revision: 'int',
  bytes: 'int',
  anchors: 'jsonb',
  fields: 'jsonb',
  repeat: 'jsonb',
  options: 'jsonb',
  reactions: 'jsonb',
  picture: 'jsonb',
  facts: 'jsonb',
  voidedAt: 'timestamptz',
  aliases: 'text[]',
  themes: 'text[]',
  siteIds: 'text[]',
  objectiveIds: 'text[]',
  trainerIds: 'text[]',
  guestProfessions: 'text[]',
  leaderIds: 'text[]',
  activityIds: 'text[]',
  closing: 'boolean',
  shown: 'boolean',
  permanent: 'boolean',
  atRisk: 'boolean',
  perPartner: 'boolean',
  newcomer: 'boolean',
  fromMonth: 'int',
  toMonth: 'int',
  expectedLocal: 'int',
  expectedForeign: 'int',
  noticeDays: 'int',
  areaM2: 'int',
  residents: 'int',
  businesses: 'int',
  eventGuests: 'int',
  copies: 'int',
  lat: 'double precision',
  lon: 'double precision',
  names: 'jsonb',
  titles: 'jsonb',
  texts: 'jsonb',
  purpose: 'jsonb',
  hostNote: 'jsonb',
  aims: 'jsonb',
  topics: 'jsonb',
  demonstrated: 'jsonb',
  lessons: 'jsonb',
  languages: 'jsonb',
  accessibility: 'jsonb',
  description: 'jsonb',
  publicTexts: 'jsonb',
  audience: 'jsonb',
  contents: 'jsonb',
  outcomeReason: 'jsonb',
}

const quoted = (name: string) => `"${name}"`
const typeOf = (column: string) => SQL_TYPE[column] ?? 'text'

/** Prints a column as the domain writes it: instants in UTC with milliseconds. */
function printed(column: string): string {
  if (typeOf(column) === 'timestamptz') {
    return `to_char(${quoted(column)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  }
  return quoted(column)
}

/** Neighbours on the screen are neighbours on the wire: equal ids one after the other compress to almost nothing. */
const ORDER: Partial<Record<FaceName, string>> = { cards: '"boardId", "listId", position', lists: '"boardId"' }

/** `{"<column>": [...], ...}` of one table, as an SQL expression. $1 is the project. */
export function selectTable(table: FaceName): string {
  const columns = columnsOf(table)
  const key = table === 'projects' ? 'id' : '"projectId"'
  const order = ORDER[table] ? ` ORDER BY ${ORDER[table]}` : ''
  const lists = columns.map((column) => `'${column}', coalesce(json_agg(r.${quoted(column)}), '[]')`)
  return `(SELECT json_build_object(${lists.join(', ')}) FROM (
    SELECT ${columns.map((column) => `${printed(column)} AS ${quoted(column)}`).join(', ')}
    FROM "${SQL_TABLE[table]}" WHERE ${key} = $1${order}) r)`
}

/** The rows of one table of details, of the cards in $2, as an SQL expression. $1 is the project. */
export function selectDetails(table: DetailName): string {
  const columns = columnsOf(table).map((column) => `${printed(column)} AS ${quoted(column)}`)
  return `(SELECT coalesce(json_agg(r), '[]') FROM (
    SELECT ${columns.join(', ')} FROM "${SQL_TABLE[table]}" WHERE "projectId" = $1 AND "cardId" = ANY($2::text[])) r)`
}

/** The cards that have a row with an id in $2 in this table. $1 is the project. */
export function selectHolders(table: DetailName): string {
  return `SELECT "cardId" FROM "${SQL_TABLE[table]}" WHERE "projectId" = $1 AND id = ANY($2::text[])`
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
