import * as z from 'zod/mini'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import type { Reader } from '../tables.ts'
import { LabelFields, MAX_LABELS } from './label.ts'

const LabelId = z.strictObject({ labelId: Id })

const aboutLabel = (project: Reader, { labelId }: { labelId: string }) => ({
  label: project.get('labels', labelId)?.title ?? '',
})

export const createLabel = defineCommand({
  type: 'label.create',
  body: z.strictObject({ labelId: Id, fields: LabelFields }),
  needs: 'boards.edit',
  refuse: (project, { labelId }) => {
    if (project.get('labels', labelId)) return 'exists'
    return project.size('labels') >= MAX_LABELS ? 'too-many' : null
  },
  change: (draft, { labelId, fields }) => draft.put('labels', { id: labelId, ...fields, archivedAt: null }),
  invert: (_project, { labelId }): Command | null => archiveLabel({ labelId }),
  about: (_project, { fields }) => ({ label: fields.title }),
})

export const editLabel = defineCommand({
  type: 'label.edit',
  body: z.strictObject({ labelId: Id, fields: LabelFields }),
  needs: 'boards.edit',
  refuse: (project, { labelId }) => (project.get('labels', labelId) ? null : 'not-found'),
  change: (draft, { labelId, fields }) => draft.edit('labels', labelId, fields),
  invert: (project, { labelId }): Command | null => {
    const before = project.get('labels', labelId)
    if (!before) return null
    const { title, colour, pattern } = before
    return editLabel({ labelId, fields: { title, colour, pattern } })
  },
  about: aboutLabel,
})

/** Cards keep the label's id, so that restoring brings it back everywhere; an archived label is not shown. */
export const archiveLabel = defineCommand({
  type: 'label.archive',
  body: LabelId,
  needs: 'boards.edit',
  refuse: (project, { labelId }) => {
    const label = project.get('labels', labelId)
    if (!label) return 'not-found'
    return label.archivedAt === null ? null : 'archived'
  },
  change: (draft, { labelId }, { at }) => draft.edit('labels', labelId, { archivedAt: at }),
  invert: (_project, { labelId }): Command | null => restoreLabel({ labelId }),
  about: aboutLabel,
})

export const restoreLabel = defineCommand({
  type: 'label.restore',
  body: LabelId,
  needs: 'boards.edit',
  refuse: (project, { labelId }) => {
    const label = project.get('labels', labelId)
    if (!label) return 'not-found'
    return label.archivedAt === null ? 'not-archived' : null
  },
  change: (draft, { labelId }) => draft.edit('labels', labelId, { archivedAt: null }),
  invert: (_project, { labelId }): Command | null => archiveLabel({ labelId }),
  about: aboutLabel,
})
