import * as z from 'zod/mini'
import { LinkUrl } from '../attachment/attachment.ts'
import { Id } from '../id.ts'
import { Position } from '../position.ts'
import { Instant, line, paragraph } from '../text.ts'

/** `not_needed` asks for a note that says why: an auditor will. */
export const EVIDENCE_STATES = ['missing', 'there', 'not_needed'] as const
export const MAX_EVIDENCE = 50_000

/** One line of what an auditor asks for of an activity. */
export const EvidenceFields = z.strictObject({
  activityId: Id,
  /** The line of the programme pack that it comes from; null: somebody wrote it. */
  code: z.nullable(z.string().check(z.regex(/^[a-z_]{1,40}$/))),
  text: line(500),
  state: z.enum(EVIDENCE_STATES),
  note: paragraph(1000),
  url: z.nullable(LinkUrl),
  position: Position,
})

export const Evidence = z.strictObject({ id: Id, ...EvidenceFields.def.shape, archivedAt: z.nullable(Instant) })
export type Evidence = z.infer<typeof Evidence>
