import type { ChecklistLine } from '../checklist/checklist.ts'
import type { Draft } from '../draft.ts'
import { derivedId } from '../id.ts'
import { putOrigin } from '../origin/origin.ts'
import type { PartialDate } from '../partial-date.ts'
import { bareCard, type Card, type Repeat } from './card.ts'

/** What a copy may take over; its description, its kind and the colour of its cover come along always, a picture with its files. */
export const KEPT = ['labels', 'people', 'partners', 'dates', 'checklists', 'files', 'comments', 'fields'] as const
export type Kept = (typeof KEPT)[number]

export interface Copy {
  cardId: string
  listId: string
  position: string
  title: string
  keep: readonly Kept[]
  /** Where each date goes that is kept. */
  move(date: PartialDate): PartialDate | null
  /** When the copy is made. */
  at: string
}

/** A copy on another board does not come again on the first one. */
function repeatOn(draft: Draft, repeat: Repeat | null, boardId: string): Repeat | null {
  if (repeat?.listId === undefined || draft.get('lists', repeat.listId)?.boardId === boardId) return repeat
  const { listId: _listId, ...rest } = repeat
  return rest
}

/**
 * Writes a card and its details once more. A copy is work still to do: nothing on it is ticked, nobody watches it or
 * has voted for it. Its files show the contents of the first card's. Ids of the details follow from those of the source,
 * so that everybody makes the same ones.
 */
export function putCopy(draft: Draft, from: Card, { cardId, listId, position, title, keep, move, at }: Copy): void {
  const keeps = (what: Kept) => keep.includes(what)
  const idOf = (id: string) => derivedId(cardId, id)
  const isHere = (memberId: string) => draft.get('members', memberId)?.leftAt === null
  const moved = (date: PartialDate | null) => (date === null || !keeps('dates') ? null : move(date))
  const boardId = draft.get('lists', listId)?.boardId ?? ''
  const bare = bareCard({ id: cardId, boardId, listId, position, title, kind: from.kind })

  const texts = [...draft.of('descriptions', from.id)].filter(({ text }) => text !== '')
  for (const row of texts) draft.put('descriptions', { ...row, id: cardId, cardId, revision: 1 })

  const undone = (line: ChecklistLine): ChecklistLine => ({
    ...line,
    id: idOf(line.id),
    cardId,
    checklistId: idOf(line.checklistId),
    doneAt: null,
    memberId: line.memberId !== null && keeps('people') && isHere(line.memberId) ? line.memberId : null,
    due: moved(line.due),
  })
  const checklists = keeps('checklists') ? [...draft.of('checklists', from.id)] : []
  const lines = keeps('checklists') ? [...draft.of('checklistLines', from.id)] : []
  for (const row of checklists) draft.put('checklists', { ...row, id: idOf(row.id), cardId })
  for (const line of lines) draft.put('checklistLines', undone(line))

  const comments = keeps('comments') ? [...draft.of('comments', from.id)] : []
  for (const row of comments) draft.put('comments', { ...row, id: idOf(row.id), cardId })

  const files = keeps('files') ? [...draft.of('attachments', from.id)] : []
  for (const row of files) {
    const contentId = row.kind === 'file' ? (row.contentId ?? row.id) : null
    draft.put('attachments', { ...row, id: idOf(row.id), cardId, contentId })
  }
  const picture = files.find(({ id }) => id === from.cover)

  putOrigin(draft, cardId, at)
  const isOfBoard = ([fieldId]: [string, unknown]) => draft.get('fields', fieldId)?.boardId === boardId
  draft.put('cards', {
    ...bare,
    ...(keeps('labels') && { labelIds: from.labelIds }),
    ...(keeps('people') && { memberIds: from.memberIds.filter(isHere) }),
    ...(keeps('partners') && { partnerId: from.partnerId, contributorIds: from.contributorIds }),
    ...(keeps('dates') && {
      start: moved(from.start),
      due: moved(from.due),
      repeat: repeatOn(draft, from.repeat, boardId),
    }),
    ...(keeps('fields') && { fields: Object.fromEntries(Object.entries(from.fields).filter(isOfBoard)) }),
    cover: from.cover?.startsWith('#') ? from.cover : picture ? idOf(picture.id) : null,
    // Counted from what is at hand: a client that has not opened the source predicts a copy without details.
    described: texts.some(({ text }) => text !== ''),
    lineCount: lines.length,
    commentCount: comments.length,
    fileCount: files.length,
  })
}
