import * as z from 'zod/mini'
import type { Capability } from './access.ts'
import { type Actor, type Command, type DefinedCommand, defineCommand, type Refusal, type Stamp } from './command.ts'
import type { Draft } from './draft.ts'
import { Id } from './id.ts'
import type { Reader, TableName, Tables } from './tables.ts'

/** A table whose rows go to an archive. */
type ArchivedTable = { [T in TableName]: Tables[T] extends { archivedAt: string | null } ? T : never }[TableName]

/** Fields that name rows of other tables, one id or several, with the table that they name. */
export type References = Readonly<Record<string, TableName>>

interface Noun<Name extends string, Table extends ArchivedTable, Fields extends object, First extends object> {
  noun: Name
  table: Table
  fields: z.ZodMiniObject & z.ZodMiniType<Fields>
  references: References
  needs: Capability
  /** How many rows a project may have. */
  limit: number
  /** What `create` says beside the fields, and `edit` never changes. */
  first?: { schema: z.ZodMiniObject & z.ZodMiniType<First>; columns(first: First): Partial<Tables[Table]> }
  /** Who beyond the capability may not, and what does not fit; `row` is as it would be. */
  refuse?(project: Reader, row: Tables[Table], actor: Actor): Refusal | null
  /** What comes with a new row. */
  begun?(draft: Draft, row: Tables[Table], first: First, stamp: Stamp): void
  /** What a line of history calls it. */
  nameOf(row: Tables[Table]): string
}

/** Whether every id that the fields name is there. */
export function refuseReferences(project: Reader, references: References, fields: object): Refusal | null {
  for (const [name, table] of Object.entries(references)) {
    const named = (fields as Record<string, unknown>)[name]
    const ids = (Array.isArray(named) ? named : [named]).filter((id) => typeof id === 'string')
    if (new Set(ids).size !== ids.length) return 'invalid'
    if (ids.some((id) => !project.get(table, id))) return 'not-found'
  }
  return null
}

/**
 * The four verbs of a noun that people fill in like a form: create, edit (some fields, the last word wins field by field),
 * archive and restore. Nothing of it is ever deleted.
 */
export function nounCommands<
  const Name extends string,
  Table extends ArchivedTable,
  Fields extends object,
  First extends object = object,
>(noun: Noun<Name, Table, Fields, First>) {
  type Row = Tables[Table]
  const { table, references, needs } = noun
  const type = <const Verb extends string>(verb: Verb) => `${noun.noun}.${verb}` as const
  const about = (row: Row | undefined) => ({ name: row ? noun.nameOf(row) : '' })
  const OnlyId = z.strictObject({ id: Id })

  const refuseRow = (project: Reader, id: string, actor: Actor): Refusal | null => {
    const row = project.get(table, id)
    if (!row) return 'not-found'
    return row.archivedAt === null ? (noun.refuse?.(project, row, actor) ?? null) : 'archived'
  }

  type Created = { id: string; fields: Fields } & First
  const begin = ({ id, fields, ...first }: Created): Row => {
    const columns = noun.first?.columns(first as unknown as First)
    return { id, ...columns, archivedAt: null, ...fields } as unknown as Row
  }
  const create = defineCommand<`${Name}.create`, Created>({
    type: type('create'),
    body: z.strictObject({ id: Id, fields: noun.fields, ...noun.first?.schema.def.shape }) as never,
    needs,
    refuse: (project, body, actor) => {
      if (project.get(table, body.id)) return 'exists'
      if (project.size(table) >= noun.limit) return 'too-many'
      return refuseReferences(project, references, body.fields) ?? noun.refuse?.(project, begin(body), actor) ?? null
    },
    change: (draft, body, stamp) => {
      const row = begin(body)
      draft.put(table, row)
      noun.begun?.(draft, row, body, stamp)
    },
    invert: (_project, { id }): Command | null => archive({ id }),
    about: (_project, body) => about(begin(body)),
  })

  type Edited = { id: string; fields: Partial<Fields> }
  const edit = defineCommand<`${Name}.edit`, Edited>({
    type: type('edit'),
    body: z.strictObject({ id: Id, fields: z.partial(noun.fields) }) as never,
    needs,
    refuse: (project, { id, fields }, actor) => {
      const row = project.get(table, id)
      const refusal = refuseRow(project, id, actor) ?? refuseReferences(project, references, fields)
      // Whoever may not touch what it was may not make it something that they may touch, nor give it away and keep on.
      return refusal ?? (row ? (noun.refuse?.(project, { ...row, ...fields }, actor) ?? null) : 'not-found')
    },
    change: (draft, { id, fields }) => draft.edit(table, id, fields as unknown as Partial<Row>),
    invert: (project, { id, fields }): Command | null => {
      const before = project.get(table, id)
      if (!before) return null
      const was = Object.fromEntries(Object.keys(fields).map((name) => [name, before[name as keyof Row]]))
      return { type: type('edit'), body: { id, fields: was } }
    },
    about: (project, { id }) => about(project.get(table, id)),
  })

  const archive: DefinedCommand<`${Name}.archive`, { id: string }> = defineCommand<`${Name}.archive`, { id: string }>({
    type: type('archive'),
    body: OnlyId,
    needs,
    refuse: (project, { id }, actor) => refuseRow(project, id, actor),
    change: (draft, { id }, { at }) => draft.edit(table, id, { archivedAt: at } as Partial<Row>),
    invert: (_project, { id }): Command | null => restore({ id }),
    about: (project, { id }) => about(project.get(table, id)),
  })

  const restore: DefinedCommand<`${Name}.restore`, { id: string }> = defineCommand<`${Name}.restore`, { id: string }>({
    type: type('restore'),
    body: OnlyId,
    needs,
    refuse: (project, { id }, actor) => {
      const row = project.get(table, id)
      if (!row) return 'not-found'
      return row.archivedAt === null ? 'not-archived' : (noun.refuse?.(project, row, actor) ?? null)
    },
    change: (draft, { id }) => draft.edit(table, id, { archivedAt: null } as Partial<Row>),
    invert: (_project, { id }): Command | null => archive({ id }),
    about: (project, { id }) => about(project.get(table, id)),
  })

  return { create, edit, archive, restore }
}
