import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { PartialDate } from '../partial-date.ts'
import { Source } from '../place/place.ts'
import { Position } from '../position.ts'
import { Instant, line } from '../text.ts'
import { NeededTitles, Texts } from '../translated.ts'

export const PHASE_KINDS = ['phase', 'work_package', 'reporting_period'] as const
export const MAX_PHASES = 300

/** Most months that a project counts. */
export const MAX_MONTH = 240

/** A month of the project: M1 begins with the event START (see `Anchors`). */
export const ProjectMonth = z.int().check(z.gte(1), z.lte(MAX_MONTH))

/** A span of the project in its months or in dates; both may be unknown, as for a work area. */
export const PhaseFields = z.strictObject({
  kind: z.enum(PHASE_KINDS),
  /** As the application counts it: `2a`, `WP3`. */
  code: z.nullable(line(20)),
  titles: NeededTitles,
  purpose: Texts,
  fromMonth: z.nullable(ProjectMonth),
  toMonth: z.nullable(ProjectMonth),
  start: z.nullable(PartialDate),
  end: z.nullable(PartialDate),
  leadPartnerId: z.nullable(Id),
  /** The phase that it is part of. */
  parentId: z.nullable(Id),
  position: Position,
  source: z.nullable(Source),
})

export const Phase = z.strictObject({ id: Id, ...PhaseFields.def.shape, archivedAt: z.nullable(Instant) })
export type Phase = z.infer<typeof Phase>
