import * as z from 'zod/mini'
import { ProjectFacts } from '../facts/facts.ts'
import { Id } from '../id.ts'
import { AnchorCode } from '../partial-date.ts'
import { Day, Instant, Lang, line, paragraph } from '../text.ts'

export const ProjectTitle = line(300)
export const Acronym = line(40)
export const Summary = paragraph(4000)
export const MAX_ANCHORS = 100

export const Project = z.strictObject({
  id: Id,
  acronym: Acronym,
  title: ProjectTitle,
  summary: Summary,
  /** Working language of the project. */
  lang: Lang,
  /** IANA name. */
  timeZone: line(64),
  /** Days of the events that relative dates count from, by code. */
  anchors: z.record(AnchorCode, Day),
  facts: ProjectFacts,
  archivedAt: z.nullable(Instant),
})
export type Project = z.infer<typeof Project>
