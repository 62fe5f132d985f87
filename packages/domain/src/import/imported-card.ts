import type { Attachment } from '../attachment/attachment.ts'
import type { Card } from '../card/card.ts'
import type { Checklist, ChecklistLine } from '../checklist/checklist.ts'
import type { Comment } from '../comment/comment.ts'
import type { Description } from '../description/description.ts'

/** A card with everything in it, as `card.import` takes it. */
export interface ImportedCard {
  card: Card
  description: Description | null
  checklists: Checklist[]
  lines: ChecklistLine[]
  comments: Comment[]
  attachments: Attachment[]
  createdAt?: string | undefined
}

/** The numbers on the face say what the details hold. */
export function withCounts(imported: ImportedCard): ImportedCard {
  const { description, lines, comments, attachments } = imported
  const card = {
    ...imported.card,
    described: description !== null && description.text !== '',
    commentCount: comments.length,
    fileCount: attachments.length,
    lineCount: lines.length,
    linesDone: lines.filter(({ doneAt }) => doneAt !== null).length,
  }
  return { ...imported, card }
}
