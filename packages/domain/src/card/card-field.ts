import * as z from 'zod/mini'
import { type Command, defineCommand } from '../command.ts'
import { FieldValue } from '../field/field.ts'
import { refuseValue } from '../field/field-value.ts'
import { Id } from '../id.ts'
import { aboutCard, refuseCard } from './commands.ts'

/** Fills in a field of the card's board, or empties it. */
export const setCardField = defineCommand({
  type: 'card.field',
  body: z.strictObject({ cardId: Id, fieldId: Id, value: z.nullable(FieldValue) }),
  needs: 'cards.edit',
  refuse: (project, { cardId, fieldId, value }) => {
    const field = project.get('fields', fieldId)
    if (!field) return 'not-found'
    const refusal = refuseCard(project, cardId)
    if (refusal) return refusal
    // A card that came from another board keeps the values of there, out of sight.
    if (project.get('cards', cardId)?.boardId !== field.boardId) return 'not-found'
    if (field.archivedAt !== null) return 'archived'
    return value === null ? null : refuseValue(field, value)
  },
  change: (draft, { cardId, fieldId, value }) => {
    const { [fieldId]: _, ...others } = draft.get('cards', cardId)?.fields ?? {}
    draft.edit('cards', cardId, { fields: value === null ? others : { ...others, [fieldId]: value } })
  },
  invert: (project, { cardId, fieldId }): Command | null => {
    const value = project.get('cards', cardId)?.fields[fieldId] ?? null
    const field = project.get('fields', fieldId)
    // An option that is gone comes off, but not on again.
    if (value !== null && (!field || refuseValue(field, value))) return null
    return setCardField({ cardId, fieldId, value })
  },
  about: (project, { cardId, fieldId }) => ({
    ...aboutCard(project, { cardId }),
    field: project.get('fields', fieldId)?.title ?? '',
  }),
})
