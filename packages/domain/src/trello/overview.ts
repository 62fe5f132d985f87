import type { TrelloBoard } from './board.ts'

/** What a board holds, in numbers, to look at before it is imported. */
export interface BoardCounts {
  lists: number
  archivedLists: number
  cards: number
  archivedCards: number
  labels: number
  fields: number
  checklists: number
  lines: number
  comments: number
  files: number
  links: number
}

const count = <Part>(parts: readonly Part[], counts: (part: Part) => unknown) => parts.filter(counts).length

export function countTrello(board: TrelloBoard): BoardCounts {
  const attachments = board.cards.flatMap((card) => card.attachments ?? [])
  return {
    lists: board.lists.length,
    archivedLists: count(board.lists, ({ closed }) => closed),
    cards: board.cards.length,
    archivedCards: count(board.cards, ({ closed }) => closed),
    labels: board.labels.length,
    fields: board.fields.length,
    checklists: board.checklists.length,
    lines: board.checklists.reduce((sum, { checkItems }) => sum + (checkItems?.length ?? 0), 0),
    comments: board.comments.length,
    files: count(attachments, ({ isUpload }) => isUpload),
    links: count(attachments, ({ isUpload }) => !isUpload),
  }
}

/** Somebody whom the file names, and in how many places. */
export interface FilePerson {
  id: string
  name: string
  /** The name that they sign in with at Trello; tells two people of one name apart. */
  username: string
  cards: number
  comments: number
}

/** Everybody whom the board names: those with the most to map first. */
export function peopleOf(board: TrelloBoard): FilePerson[] {
  const cards = new Map<string, number>()
  const comments = new Map<string, number>()
  const raise = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const card of board.cards) for (const id of card.idMembers ?? []) raise(cards, id)
  for (const { memberId } of board.comments) if (memberId) raise(comments, memberId)
  const people = [...board.members.values()].map(({ id, fullName, username }) => ({
    id,
    name: fullName?.trim() || username?.trim() || '',
    username: username?.trim() ?? '',
    cards: cards.get(id) ?? 0,
    comments: comments.get(id) ?? 0,
  }))
  return people.sort((a, b) => b.cards + b.comments - a.cards - a.comments || (a.id < b.id ? -1 : 1))
}
