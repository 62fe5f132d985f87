import * as z from 'zod/mini'
import { Colour, Pattern } from '../colour.ts'
import { Id } from '../id.ts'
import { Instant, line } from '../text.ts'

export const MAX_LABELS = 500

export const LabelFields = z.strictObject({ title: line(80), colour: Colour, pattern: Pattern })

export const Label = z.strictObject({
  id: Id,
  ...LabelFields.def.shape,
  archivedAt: z.nullable(Instant),
})
export type Label = z.infer<typeof Label>
