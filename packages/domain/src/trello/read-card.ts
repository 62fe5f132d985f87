import { MAX_CARD_MEMBERS } from '../card/card.ts'
import { cleanLine, cleanParagraph } from '../import/clean-text.ts'
import type { ImportContext } from '../import/context.ts'
import { readInstant } from '../import/local-time.ts'
import type { LossCode } from '../import/losses.ts'
import type { FileComment, TrelloBoard } from './board.ts'
import type { FileChecklist, FileField } from './file.ts'
import { mentionsIn } from './mentions.ts'

/** What all cards of a board look up. */
export interface BoardIndex {
  board: TrelloBoard
  boardId: string
  fields: ReadonlyMap<string, FileField>
  labels: ReadonlySet<string>
  checklists: ReadonlyMap<string, FileChecklist[]>
  comments: ReadonlyMap<string, FileComment[]>
  /** Card ids of the file by the short name that addresses carry. */
  shortLinks: ReadonlyMap<string, string>
  /** Ids of the file's cards that are archived. */
  archived: ReadonlySet<string>
  /** Member ids of the file by the name that mentions use. */
  usernames: ReadonlyMap<string, string>
}

/** Reads the values of one card as the product holds them, and notes under its title what they lose by that. */
export class CardReader {
  readonly #index: BoardIndex
  readonly #context: ImportContext
  readonly #title: string

  constructor(index: BoardIndex, context: ImportContext, title: string) {
    this.#index = index
    this.#context = context
    this.#title = title
  }

  lose(code: LossCode, more = '', count = 1): void {
    this.#context.losses.add(code, more === '' ? this.#title : `${this.#title}: ${more}`, count)
  }

  line(given: string, max: number): string {
    const { text, cleaned, cut } = cleanLine(given, max, this.#context.words.untitled)
    if (cleaned) this.lose('text-cleaned')
    if (cut) this.lose('text-cut', text.slice(0, 60))
    return text
  }

  paragraph(given: string, max: number): string {
    const { text, cleaned, cut } = cleanParagraph(
      mentionsIn(given, (name) => this.#mentioned(name)),
      max,
    )
    if (cleaned) this.lose('text-cleaned')
    if (cut) this.lose('text-cut')
    return text
  }

  #mentioned(username: string): string | undefined {
    return this.#context.people.get(this.#index.usernames.get(username) ?? '')
  }

  date(given: string | null | undefined, print: (instant: string, timeZone: string) => string): string | null {
    if (given == null) return null
    const instant = readInstant(given)
    if (instant === null) this.lose('date-unknown')
    return instant && print(instant, this.#context.timeZone)
  }

  member(fileId: string | null | undefined): string | null {
    if (!fileId) return null
    const memberId = this.#context.people.get(fileId)
    if (memberId === undefined) this.lose(this.#index.board.members.has(fileId) ? 'person-skipped' : 'person-unknown')
    return memberId ?? null
  }

  members(fileIds: readonly string[] | undefined): string[] {
    const members = new Set((fileIds ?? []).flatMap((id) => this.member(id) ?? []))
    return this.atMost([...members], MAX_CARD_MEMBERS)
  }

  atMost<Item>(items: Item[], max: number): Item[] {
    if (items.length > max) this.lose('over-limit', '', items.length - max)
    return items.slice(0, max)
  }
}
