import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Source } from '../place/place.ts'
import { Position } from '../position.ts'
import { Instant } from '../text.ts'
import { Texts } from '../translated.ts'

export const MAX_OBJECTIVES = 200

/** What the application promised to do; cards, activities and results serve it, and the report shows which. */
export const ObjectiveFields = z.strictObject({
  texts: Texts.check(z.refine((texts) => Object.values(texts).some((text) => text.trim() !== ''))),
  position: Position,
  source: z.nullable(Source),
})

export const Objective = z.strictObject({ id: Id, ...ObjectiveFields.def.shape, archivedAt: z.nullable(Instant) })
export type Objective = z.infer<typeof Objective>
