import type { Refusal } from '../command.ts'
import { fitsField } from '../field/field-value.ts'
import { refuseList } from '../list/commands.ts'
import type { DetailName, FaceName, Reader } from '../tables.ts'
import { MAX_CARDS } from './card.ts'
import type { ImportedCard } from './import-card.ts'

const isSet = (ids: readonly string[]) => new Set(ids).size === ids.length

/** Every list of ids in a card that may name each only once. */
function sets(card: ImportedCard): (readonly string[])[] {
  const own = [card.contributorIds, card.memberIds, card.labelIds, card.watcherIds, card.voterIds]
  const rows = [card.checklists, card.lines, card.comments, card.attachments].map((some) => some.map(({ id }) => id))
  const reactions = card.comments.flatMap((comment) => [
    comment.reactions.map(({ emoji }) => emoji),
    ...comment.reactions.map(({ memberIds }) => memberIds),
  ])
  return [...own, card.fields.map(({ fieldId }) => fieldId), ...rows, ...reactions]
}

/** Everybody that a card names, as a member. */
function membersOf(card: ImportedCard): (string | null)[] {
  return [
    ...card.memberIds,
    ...card.watcherIds,
    ...card.voterIds,
    card.description?.memberId ?? null,
    ...card.lines.map(({ memberId }) => memberId),
    ...card.comments.flatMap(({ memberId, reactions }) => [memberId, ...reactions.flatMap((one) => one.memberIds)]),
    ...card.attachments.map(({ memberId }) => memberId),
  ]
}

function isUnsound(card: ImportedCard): boolean {
  if (!sets(card).every(isSet)) return true
  if (card.partnerId !== null && card.contributorIds.includes(card.partnerId)) return true
  if (card.comments.some(({ reactions }) => reactions.some(({ memberIds }) => memberIds.length === 0))) return true
  return card.attachments.some(({ kind, url }) => (kind === 'link') !== (url !== null))
}

function namesUnknown(project: Reader, card: ImportedCard): boolean {
  const unknown = (table: FaceName, ids: readonly (string | null)[]) =>
    ids.some((id) => id !== null && !project.get(table, id))
  const boardId = project.get('lists', card.listId)?.boardId
  const checklists = new Set(card.checklists.map(({ id }) => id))
  const hasCover = !card.cover || card.cover.startsWith('#') || card.attachments.some(({ id }) => id === card.cover)
  return (
    unknown('members', membersOf(card)) ||
    unknown('labels', card.labelIds) ||
    unknown('partners', [card.partnerId, ...card.contributorIds]) ||
    card.fields.some(({ fieldId }) => project.get('fields', fieldId)?.boardId !== boardId) ||
    card.lines.some(({ checklistId }) => !checklists.has(checklistId)) ||
    !hasCover
  )
}

function isTaken(project: Reader, card: ImportedCard): boolean {
  const taken = (table: DetailName, rows: readonly { id: string }[]) => rows.some(({ id }) => project.get(table, id))
  return (
    project.get('cards', card.cardId) !== undefined ||
    taken('checklists', card.checklists) ||
    taken('checklistLines', card.lines) ||
    taken('comments', card.comments) ||
    taken('attachments', card.attachments)
  )
}

/** An import names only what is there: lists, labels, people, partners and fields are made before. */
export function refuseImport(project: Reader, card: ImportedCard): Refusal | null {
  if (isTaken(project, card)) return 'exists'
  const refusal = refuseList(project, card.listId)
  if (refusal) return refusal
  if (namesUnknown(project, card)) return 'not-found'
  const misfits = card.fields.some(({ fieldId, value }) => {
    const field = project.get('fields', fieldId)
    return !field || !fitsField(field, value)
  })
  if (isUnsound(card) || misfits) return 'invalid'
  return project.size('cards') >= MAX_CARDS ? 'too-many' : null
}
