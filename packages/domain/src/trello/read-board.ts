import type * as z from 'zod/mini'
import { type FileFault, faultAt, MAX_IMPORTED_CARDS } from '../import/fault.ts'
import { type JsonPiece, jsonPieces } from '../import/json-pieces.ts'
import type { TrelloBoard } from './board.ts'
import {
  CommentAction,
  DoneAction,
  FileAction,
  FileCard,
  FileChecklist,
  FileField,
  FileLabel,
  FileList,
  FileMember,
  TickAction,
} from './file.ts'

/** Bounds on everything but cards; far above what Trello itself allows on a board. */
const MAX_PARTS = 100_000

/** The smallest file that is a board has these lists. */
const REQUIRED = ['lists', 'cards']

interface Piece {
  key: string
  value: unknown
  where: string
}

/** Takes pieces in any order: the keys of two exports stand differently. */
class BoardReader {
  readonly board: TrelloBoard = {
    id: '',
    name: '',
    desc: '',
    lists: [],
    cards: [],
    labels: [],
    checklists: [],
    fields: [],
    members: new Map(),
    comments: [],
    tickedAt: new Map(),
    doneAt: new Map(),
    actions: 0,
  }
  readonly #seen = new Set<string>()
  readonly #keys = new Set<string>()

  take({ key, index, value }: JsonPiece): FileFault | null {
    this.#keys.add(key)
    if (index === null) return this.#takeValue(key, value)
    if (index >= MAX_PARTS) return faultAt('too-many-parts', key)
    const { board } = this
    const piece = { key, value, where: `${key}[${index}]` }
    if (key === 'lists') return this.#keep(FileList, piece, (list) => board.lists.push(list))
    if (key === 'cards') {
      if (index >= MAX_IMPORTED_CARDS) return faultAt('too-many-cards')
      return this.#keep(FileCard, piece, (card) => board.cards.push(card), 'attachments')
    }
    if (key === 'labels') return this.#keep(FileLabel, piece, (label) => board.labels.push(label))
    if (key === 'checklists') {
      return this.#keep(FileChecklist, piece, (checklist) => board.checklists.push(checklist), 'checkItems')
    }
    if (key === 'customFields') return this.#keep(FileField, piece, (field) => board.fields.push(field), 'options')
    if (key === 'members') return this.#keep(FileMember, piece, (member) => board.members.set(member.id, member))
    return key === 'actions' ? this.#takeAction(piece) : null
  }

  /** What can only be said when the whole file was read. */
  finish(): FileFault | TrelloBoard {
    const { board } = this
    const whole = REQUIRED.every((key) => this.#keys.has(key)) && board.id !== ''
    return whole ? board : faultAt('not-trello')
  }

  #takeValue(key: string, value: unknown): FileFault | null {
    if (REQUIRED.includes(key) && !Array.isArray(value)) return faultAt('not-trello', key)
    if (key !== 'id' && key !== 'name' && key !== 'desc') return null
    if (value === null && key === 'desc') return null
    if (typeof value !== 'string') return faultAt('not-trello', key)
    this.board[key] = value
    return null
  }

  #keep<Type extends { id: string }>(
    schema: z.ZodMiniType<Type>,
    { key, value, where }: Piece,
    keep: (part: Type) => void,
    inner?: keyof Type & string,
  ): FileFault | null {
    const parsed = schema.safeParse(value)
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path ?? []
      return faultAt('damaged', [where, ...path].join('.'))
    }
    const parts = inner ? ((parsed.data[inner] ?? []) as { id: string }[]) : []
    if (this.#isKnown(key, parsed.data.id) || parts.some(({ id }) => this.#isKnown(`${key}.${inner}`, id))) {
      return faultAt('duplicate-id', where)
    }
    keep(parsed.data)
    return null
  }

  #isKnown(kind: string, id: string): boolean {
    const name = `${kind} ${id}`
    if (this.#seen.has(name)) return true
    this.#seen.add(name)
    return false
  }

  #takeAction({ key, value, where }: Piece): FileFault | null {
    const action = FileAction.safeParse(value)
    if (!action.success) return faultAt('damaged', where)
    if (this.#isKnown(key, action.data.id)) return faultAt('duplicate-id', where)
    const { board } = this
    const { id, type, date, idMemberCreator: memberId = null, memberCreator } = action.data
    board.actions++
    if (type === 'commentCard' || type === 'copyCommentCard') {
      const comment = CommentAction.safeParse(value)
      if (!comment.success) return faultAt('damaged', where)
      const { text, card, dateLastEdited = null } = comment.data.data
      board.comments.push({ id, cardId: card.id, memberId, date, text, editedDate: dateLastEdited })
      // Somebody who left the board is named by the action only.
      if (memberCreator && !board.members.has(memberCreator.id)) board.members.set(memberCreator.id, memberCreator)
    }
    // Actions stand newest first, so the first one that is met is the one that counts.
    const tick = type === 'updateCheckItemStateOnCard' ? TickAction.safeParse(value).data?.data.checkItem : undefined
    if (tick?.state === 'complete' && !board.tickedAt.has(tick.id)) board.tickedAt.set(tick.id, date)
    const done = type === 'updateCard' ? DoneAction.safeParse(value).data?.data : undefined
    if (done && !done.old.dueComplete && !board.doneAt.has(done.card.id)) board.doneAt.set(done.card.id, date)
    return null
  }
}

/**
 * Reads a Trello export. A generator, so that the caller may pause: it yields after every piece, with nothing to say.
 * Ends with the board, or with the first reason why this file is not imported.
 */
export function* readTrelloBoard(text: string): Generator<void, TrelloBoard | FileFault> {
  const reader = new BoardReader()
  const pieces = jsonPieces(text)
  for (;;) {
    const step = pieces.next()
    if (step.done) return step.value ?? reader.finish()
    const fault = reader.take(step.value)
    if (fault) return fault
    yield
  }
}
