import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { PartialDate, precisionOf } from '../partial-date.ts'
import { Instant, paragraph } from '../text.ts'
import { STAGES, THING_KINDS } from './stages.ts'

/** Since when a stage is: a date of its own, because history is not counted from an event that may still move. */
export const StageDate = PartialDate.check(z.refine((date) => precisionOf(date) !== 'relative'))
export const StageNote = paragraph(2000)
export const AnyStage = z.enum([...STAGES.activity, ...STAGES.site, ...STAGES.result])

/**
 * A line of the history of a thing: which stage it came to, and when. Lines are only ever added; one that was a mistake
 * is voided and stays to be seen.
 */
export const StageChange = z.strictObject({
  id: Id,
  kind: z.enum(THING_KINDS),
  thingId: Id,
  stage: AnyStage,
  on: StageDate,
  note: z.nullable(StageNote),
  /** Why a result was published before its gate opened. */
  reason: z.nullable(StageNote),
  /** When it was written down. */
  at: Instant,
  /** Who wrote it down; null: the product itself. */
  memberId: z.nullable(Id),
  voidedAt: z.nullable(Instant),
})
export type StageChange = z.infer<typeof StageChange>
