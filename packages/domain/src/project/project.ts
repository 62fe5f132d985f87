import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Instant, Lang, line, paragraph } from '../text.ts'

export const ProjectTitle = line(300)
export const Acronym = line(40)
export const Summary = paragraph(4000)

export const Project = z.strictObject({
  id: Id,
  acronym: Acronym,
  title: ProjectTitle,
  summary: Summary,
  /** Working language of the project. */
  lang: Lang,
  /** IANA name. */
  timeZone: line(64),
  archivedAt: z.nullable(Instant),
})
export type Project = z.infer<typeof Project>
