import * as z from 'zod/mini'
import { Attachment, MAX_ATTACHMENTS } from '../attachment/attachment.ts'
import { Checklist, ChecklistLine, MAX_CHECKLISTS, MAX_LINES } from '../checklist/checklist.ts'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { Comment, MAX_COMMENTS, MAX_REACTIONS } from '../comment/comment.ts'
import { Description } from '../description/description.ts'
import { fitsField } from '../field/field-value.ts'
import { type ImportedCard, withCounts } from '../import/imported-card.ts'
import { refuseList } from '../list/commands.ts'
import { putOrigin } from '../origin/origin.ts'
import type { Reader, TableName } from '../tables.ts'
import { Instant } from '../text.ts'
import { Card, MAX_CARD_LABELS, MAX_CARD_MEMBERS, MAX_CARDS } from './card.ts'
import { archiveCard } from './commands.ts'

const ImportCard = z.strictObject({
  card: Card,
  description: z.nullable(Description),
  checklists: z.array(Checklist).check(z.maxLength(MAX_CHECKLISTS)),
  lines: z.array(ChecklistLine).check(z.maxLength(MAX_LINES)),
  comments: z.array(Comment).check(z.maxLength(MAX_COMMENTS)),
  attachments: z.array(Attachment).check(z.maxLength(MAX_ATTACHMENTS)),
  /** When it was made, where that is known. */
  createdAt: z.optional(Instant),
})

const isSet = (ids: readonly string[]) => new Set(ids).size === ids.length

const holdReactions = (reactions: Comment['reactions']): boolean =>
  reactions.length <= MAX_REACTIONS &&
  isSet(reactions.map(({ emoji }) => emoji)) &&
  reactions.every(({ memberIds }) => memberIds.length > 0 && isSet(memberIds))

/** Whether the rows belong together: each names this card, none stands twice, lines are in its checklists. */
function holdsTogether({ card, description, checklists, lines, comments, attachments }: ImportedCard): boolean {
  const rows = [...checklists, ...lines, ...comments, ...attachments]
  const known = new Set(checklists.map(({ id }) => id))
  return (
    rows.every(({ cardId }) => cardId === card.id) &&
    [checklists, lines, comments, attachments].every((some) => isSet(some.map(({ id }) => id))) &&
    lines.every(({ checklistId }) => known.has(checklistId)) &&
    (description === null || (description.id === card.id && description.cardId === card.id)) &&
    [card.memberIds, card.labelIds, card.contributorIds, card.watcherIds, card.voterIds].every(isSet) &&
    (card.partnerId === null || !card.contributorIds.includes(card.partnerId)) &&
    (!card.cover || card.cover.startsWith('#') || attachments.some(({ id }) => id === card.cover)) &&
    attachments.every(({ kind, url, contentId }) =>
      kind === 'link' ? url !== null && contentId === null : url === null,
    ) &&
    comments.every(({ reactions }) => holdReactions(reactions)) &&
    card.labelIds.length <= MAX_CARD_LABELS &&
    card.memberIds.length <= MAX_CARD_MEMBERS
  )
}

/** Ids of other rows that the card and its details name, by the table in which each must be. */
function named({ card, description, lines, comments, attachments }: ImportedCard): [TableName, (string | null)[]][] {
  const authors = [...lines, ...comments, ...attachments].map(({ memberId }) => memberId)
  const reactions = comments.flatMap((comment) => comment.reactions.flatMap(({ memberIds }) => memberIds))
  const members = [...card.memberIds, ...card.watcherIds, ...card.voterIds, description?.memberId ?? null]
  return [
    ['partners', [card.partnerId, ...card.contributorIds]],
    ['labels', card.labelIds],
    ['lists', [card.repeat?.listId ?? null]],
    ['members', [...members, ...authors, ...reactions]],
  ]
}

function refuseFields(project: Reader, { boardId, fields }: Card): Refusal | null {
  const foreign = Object.keys(fields).some((id) => project.get('fields', id)?.boardId !== boardId)
  if (foreign) return 'not-found'
  const misfit = Object.entries(fields).some(([id, value]) => {
    const field = project.get('fields', id)
    return !field || !fitsField(field, value)
  })
  return misfit ? 'invalid' : null
}

/** Whether an id of its details is taken, as far as the cards that have it are open. */
function isTaken(project: Reader, { checklists, lines, comments, attachments }: ImportedCard): boolean {
  const rows = { checklists, checklistLines: lines, comments, attachments }
  const tables = Object.keys(rows) as (keyof typeof rows)[]
  return tables.some((table) => rows[table].some(({ id }) => project.get(table, id) !== undefined))
}

/**
 * Writes a card with everything in it, as it was elsewhere: its people, dates, ticks and comments with their authors.
 * Members who have left may be named. Only the product does this: whoever sends it could put words into mouths.
 */
export const importCard = defineCommand({
  type: 'card.import',
  body: ImportCard,
  needs: 'system',
  refuse: (project, body) => {
    const { card } = body
    if (project.get('cards', card.id) || isTaken(project, body)) return 'exists'
    const refusal = refuseList(project, card.listId)
    if (refusal) return refusal
    if (project.get('lists', card.listId)?.boardId !== card.boardId || !holdsTogether(body)) return 'invalid'
    for (const [table, ids] of named(body)) {
      if (ids.some((id) => id !== null && !project.get(table, id))) return 'not-found'
    }
    return refuseFields(project, card) ?? (project.size('cards') >= MAX_CARDS ? 'too-many' : null)
  },
  change: (draft, body, { at }) => {
    const { card, description, checklists, lines, comments, attachments } = withCounts(body)
    draft.put('cards', card)
    putOrigin(draft, card.id, body.createdAt ?? at)
    if (description) draft.put('descriptions', description)
    for (const row of checklists) draft.put('checklists', row)
    for (const row of lines) draft.put('checklistLines', row)
    for (const row of comments) draft.put('comments', row)
    for (const row of attachments) draft.put('attachments', row)
  },
  invert: (_project, { card }): Command | null => (card.archivedAt === null ? archiveCard({ cardId: card.id }) : null),
  about: (project, { card }) => ({ card: card.title, list: project.get('lists', card.listId)?.title ?? '' }),
})
