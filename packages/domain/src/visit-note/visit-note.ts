import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Instant, paragraph } from '../text.ts'

export const MAX_VISIT_NOTES = 20_000
/** Two pages: who has more to say of one site writes a second note. */
export const MAX_NOTE_LENGTH = 4000
export const NoteText = paragraph(MAX_NOTE_LENGTH).check(z.minLength(1), z.regex(/\S/))

/** What somebody noted at a site during a visit, in the words and the language of whoever wrote it. */
export const VisitNote = z.strictObject({
  id: Id,
  /** The visit: any activity that goes to sites. */
  activityId: Id,
  siteId: Id,
  /** Who wrote it; null: the product itself. */
  memberId: z.nullable(Id),
  at: Instant,
  text: NoteText,
  editedAt: z.nullable(Instant),
  archivedAt: z.nullable(Instant),
})
export type VisitNote = z.infer<typeof VisitNote>
