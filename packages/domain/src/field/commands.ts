import * as z from 'zod/mini'
import { refuseBoard } from '../board/commands.ts'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { Id } from '../id.ts'
import { Position } from '../position.ts'
import type { Reader } from '../tables.ts'
import { FIELD_TYPES, Field, FieldOption, FieldTitle, MAX_FIELDS, MAX_OPTIONS } from './field.ts'

const FieldId = z.strictObject({ fieldId: Id })

const Options = z.array(FieldOption).check(
  z.maxLength(MAX_OPTIONS),
  z.refine((options) => new Set(options.map(({ id }) => id)).size === options.length),
)

const aboutField = (project: Reader, { fieldId }: { fieldId: string }) => ({
  field: project.get('fields', fieldId)?.title ?? '',
})

/** For commands that work on a field: it and its board must be there and not archived. */
function refuseField(project: Reader, fieldId: string): Refusal | null {
  const field = project.get('fields', fieldId)
  if (!field) return 'not-found'
  return field.archivedAt === null ? refuseBoard(project, field.boardId) : 'archived'
}

export const createField = defineCommand({
  type: 'field.create',
  body: z.strictObject({
    fieldId: Id,
    boardId: Id,
    title: FieldTitle,
    type: z.enum(FIELD_TYPES),
    options: Options,
    position: Position,
    onFace: Field.def.shape.onFace,
  }),
  needs: 'boards.edit',
  refuse: (project, { fieldId, boardId, type, options }) => {
    if (project.get('fields', fieldId)) return 'exists'
    if (type !== 'choice' && options.length > 0) return 'invalid'
    return refuseBoard(project, boardId) ?? (project.size('fields') >= MAX_FIELDS ? 'too-many' : null)
  },
  change: (draft, { fieldId, ...field }) => draft.put('fields', { id: fieldId, ...field, archivedAt: null }),
  invert: (_project, { fieldId }): Command | null => archiveField({ fieldId }),
  about: (_project, { title }) => ({ field: title }),
})

/** The type stays what it was. Cards keep the id of an option that goes, so that undo brings it back everywhere. */
export const editField = defineCommand({
  type: 'field.edit',
  body: z.strictObject({
    fieldId: Id,
    fields: z.strictObject({
      title: z.optional(FieldTitle),
      options: z.optional(Options),
      onFace: z.optional(Field.def.shape.onFace),
    }),
  }),
  needs: 'boards.edit',
  refuse: (project, { fieldId, fields }) => {
    const hasOptions = (fields.options?.length ?? 0) > 0
    const refusal = refuseField(project, fieldId)
    return refusal ?? (hasOptions && project.get('fields', fieldId)?.type !== 'choice' ? 'invalid' : null)
  },
  change: (draft, { fieldId, fields }) => draft.edit('fields', fieldId, fields),
  invert: (project, { fieldId, fields }): Command | null => {
    const before = project.get('fields', fieldId)
    if (!before) return null
    const was = Object.fromEntries(Object.keys(fields).map((name) => [name, before[name as keyof typeof fields]]))
    return { type: 'field.edit', body: { fieldId, fields: was } }
  },
  about: aboutField,
})

export const moveField = defineCommand({
  type: 'field.move',
  body: z.strictObject({ fieldId: Id, position: Position }),
  needs: 'boards.edit',
  refuse: (project, { fieldId }) => refuseField(project, fieldId),
  change: (draft, { fieldId, position }) => draft.edit('fields', fieldId, { position }),
  invert: (project, { fieldId }): Command | null => {
    const before = project.get('fields', fieldId)
    return before ? moveField({ fieldId, position: before.position }) : null
  },
  about: aboutField,
})

/** Cards keep their values, so that restoring brings them back; an archived field is not shown. */
export const archiveField = defineCommand({
  type: 'field.archive',
  body: FieldId,
  needs: 'boards.edit',
  refuse: (project, { fieldId }) => refuseField(project, fieldId),
  change: (draft, { fieldId }, { at }) => draft.edit('fields', fieldId, { archivedAt: at }),
  invert: (_project, { fieldId }): Command | null => restoreField({ fieldId }),
  about: aboutField,
})

export const restoreField = defineCommand({
  type: 'field.restore',
  body: FieldId,
  needs: 'boards.edit',
  refuse: (project, { fieldId }) => {
    const field = project.get('fields', fieldId)
    if (!field) return 'not-found'
    return field.archivedAt === null ? 'not-archived' : refuseBoard(project, field.boardId)
  },
  change: (draft, { fieldId }) => draft.edit('fields', fieldId, { archivedAt: null }),
  invert: (_project, { fieldId }): Command | null => archiveField({ fieldId }),
  about: aboutField,
})
