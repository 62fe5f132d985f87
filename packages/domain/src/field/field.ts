import * as z from 'zod/mini'
import { Colour } from '../colour.ts'
import { Id } from '../id.ts'
import { Position } from '../position.ts'
import { Instant, line, paragraph } from '../text.ts'

export const FIELD_TYPES = ['text', 'number', 'date', 'choice', 'tick'] as const
export const FieldTitle = line(100)
export const MAX_FIELDS = 200
export const MAX_OPTIONS = 50

export const FieldOption = z.strictObject({ id: Id, title: line(100), colour: z.nullable(Colour) })
export type FieldOption = z.infer<typeof FieldOption>

/** A field that a board adds to its cards. */
export const Field = z.strictObject({
  id: Id,
  boardId: Id,
  title: FieldTitle,
  type: z.enum(FIELD_TYPES),
  /** What a choice may be; empty for the other types. */
  options: z.array(FieldOption).check(z.maxLength(MAX_OPTIONS)),
  position: Position,
  /** Whether the card shows it on the board. */
  onFace: z.boolean(),
  archivedAt: z.nullable(Instant),
})
export type Field = z.infer<typeof Field>

/** A text, a partial date or an option's id; a number; or a tick. No value: the field is not in the card at all. */
export const FieldValue = z.union([paragraph(2000), z.number(), z.literal(true)])
export type FieldValue = z.infer<typeof FieldValue>
