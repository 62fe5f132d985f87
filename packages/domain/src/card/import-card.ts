import * as z from 'zod/mini'
import { Attachment, MAX_ATTACHMENTS } from '../attachment/attachment.ts'
import { Checklist, ChecklistLine, MAX_CHECKLISTS, MAX_LINES } from '../checklist/checklist.ts'
import { type Command, defineCommand } from '../command.ts'
import { Comment, MAX_COMMENTS, MAX_REACTIONS } from '../comment/comment.ts'
import { Description } from '../description/description.ts'
import { FieldValue } from '../field/field.ts'
import { Id } from '../id.ts'
import { bareCard, Card, MAX_CARD_LABELS, MAX_CARD_MEMBERS } from './card.ts'
import { archiveCard } from './commands.ts'
import { refuseImport } from './refuse-import.ts'

const face = Card.def.shape

const ImportedCard = z.strictObject({
  cardId: Id,
  listId: Id,
  position: face.position,
  title: face.title,
  kind: face.kind,
  partnerId: face.partnerId,
  contributorIds: face.contributorIds,
  memberIds: face.memberIds.check(z.maxLength(MAX_CARD_MEMBERS)),
  labelIds: face.labelIds.check(z.maxLength(MAX_CARD_LABELS)),
  start: face.start,
  due: face.due,
  doneAt: face.doneAt,
  fields: z.array(z.strictObject({ fieldId: Id, value: FieldValue })),
  watcherIds: face.watcherIds,
  voterIds: face.voterIds,
  cover: face.cover,
  repeat: face.repeat,
  template: face.template,
  archivedAt: face.archivedAt,
  description: z.nullable(z.omit(Description, { id: true, cardId: true, revision: true })),
  checklists: z.array(z.omit(Checklist, { cardId: true })).check(z.maxLength(MAX_CHECKLISTS)),
  lines: z.array(z.omit(ChecklistLine, { cardId: true })).check(z.maxLength(MAX_LINES)),
  comments: z
    .array(
      z.strictObject({
        ...z.omit(Comment, { cardId: true }).def.shape,
        reactions: Comment.def.shape.reactions.check(z.maxLength(MAX_REACTIONS)),
      }),
    )
    .check(z.maxLength(MAX_COMMENTS)),
  attachments: z.array(z.omit(Attachment, { cardId: true })).check(z.maxLength(MAX_ATTACHMENTS)),
})
export type ImportedCard = z.infer<typeof ImportedCard>

/**
 * Makes a card with all that is inside of it, authors and dates as they are given: how an import, and a move from another
 * project, write. Never taken from a client, which could put words into anybody's mouth with it.
 */
export const importCard = defineCommand({
  type: 'card.import',
  body: ImportedCard,
  needs: 'system',
  refuse: refuseImport,
  change: (draft, body) => {
    const { cardId, fields, description, checklists, lines, comments, attachments, ...kept } = body
    const boardId = draft.get('lists', kept.listId)?.boardId ?? ''
    draft.put('cards', {
      ...bareCard({ ...kept, id: cardId, boardId }),
      ...kept,
      fields: Object.fromEntries(fields.map(({ fieldId, value }) => [fieldId, value])),
      described: (description?.text ?? '') !== '',
      commentCount: comments.length,
      fileCount: attachments.length,
      lineCount: lines.length,
      linesDone: lines.filter(({ doneAt }) => doneAt !== null).length,
    })
    if (description) draft.put('descriptions', { id: cardId, cardId, ...description, revision: 1 })
    for (const row of checklists) draft.put('checklists', { ...row, cardId })
    for (const row of lines) draft.put('checklistLines', { ...row, cardId })
    for (const row of comments) draft.put('comments', { ...row, cardId })
    for (const row of attachments) draft.put('attachments', { ...row, cardId })
  },
  invert: (_project, { cardId, archivedAt }): Command | null => (archivedAt === null ? archiveCard({ cardId }) : null),
  about: (project, { title, listId }) => ({ card: title, list: project.get('lists', listId)?.title ?? '' }),
})
