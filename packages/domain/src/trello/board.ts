import type { FileCard, FileChecklist, FileField, FileLabel, FileList, FileMember } from './file.ts'

export interface FileComment {
  id: string
  cardId: string
  /** Member of Trello; null: the file does not say. */
  memberId: string | null
  /** As the file writes it. */
  date: string
  text: string
  editedDate: string | null
}

/** A board as an export of Trello has it: read and checked, in the file's order, nothing interpreted yet. */
export interface TrelloBoard {
  id: string
  name: string
  desc: string
  lists: FileList[]
  cards: FileCard[]
  labels: FileLabel[]
  checklists: FileChecklist[]
  fields: FileField[]
  /** Those of the board, and those who left it but are named by an action. */
  members: Map<string, FileMember>
  comments: FileComment[]
  /** When a line was ticked, by its id: the newest action counts. */
  tickedAt: Map<string, string>
  /** When a card was marked as done. */
  doneAt: Map<string, string>
  /** How many actions the file has. */
  actions: number
}
