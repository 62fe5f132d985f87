import type { Translate } from '@meanwhile/messages/messages'
import type { BoardExport, ExportedCard } from './board-export.ts'

/** A cell before it is written: dates keep the precision that they were given with. */
export type Cell = string | number | boolean | { date: string } | { at: string } | null

/** Says a date that no cell of a spreadsheet can hold: "spring 2022". */
export type SayDate = (date: string) => string

export interface Sheet {
  title: string
  columns: readonly { title: string; width: number }[]
  rows: readonly (readonly Cell[])[]
}

interface Column {
  title: string
  /** Characters. */
  width: number
  cell(card: ExportedCard): Cell
}

/** What the tables of a board are made from: the words of the reader's language, and ids as people know them. */
export class BoardSheets {
  readonly #t: Translate
  readonly #board: BoardExport
  readonly #names: ReadonlyMap<string, string>
  readonly #linkOf: (cardId: string) => string

  constructor(t: Translate, board: BoardExport, linkOf: (cardId: string) => string) {
    this.#t = t
    this.#board = board
    this.#linkOf = linkOf
    this.#names = new Map([
      ...board.members.map(({ id, name }) => [id, name ?? t('card.formerPerson')] as const),
      ...board.partners.map(({ id, name }) => [id, name] as const),
      ...board.labels.map(({ id, title }) => [id, title] as const),
      ...board.lists.map(({ id, title }) => [id, title] as const),
      ...board.fields.flatMap(({ options }) => options.map(({ id, title }) => [id, title] as const)),
    ])
  }

  cards(): Sheet {
    const columns = [...this.#facts(), ...this.#fields(), ...this.#numbers()]
    return {
      title: this.#t('export.cards'),
      columns,
      rows: this.#board.cards.map((card) => columns.map(({ cell }) => cell(card))),
    }
  }

  checklists(): Sheet {
    const t = this.#t
    return {
      title: t('export.checklists'),
      columns: [
        { title: t('export.card'), width: 40 },
        { title: t('export.checklist'), width: 24 },
        { title: t('export.line'), width: 60 },
        { title: t('export.done'), width: 18 },
        { title: t('export.person'), width: 24 },
        { title: t('export.due'), width: 18 },
      ],
      rows: this.#board.cards.flatMap(({ title, checklists }) =>
        checklists.flatMap((checklist) =>
          checklist.lines.map(({ text, doneAt, memberId, due }) => [
            title,
            checklist.title,
            text,
            doneAt && { at: doneAt },
            this.#name(memberId),
            due && { date: due },
          ]),
        ),
      ),
    }
  }

  comments(): Sheet {
    const t = this.#t
    return {
      title: t('export.comments'),
      columns: [
        { title: t('export.card'), width: 40 },
        { title: t('export.person'), width: 24 },
        { title: t('export.when'), width: 18 },
        { title: t('export.text'), width: 80 },
        { title: t('export.edited'), width: 18 },
      ],
      rows: this.#board.cards.flatMap((card) =>
        card.comments.map(({ memberId, at, text, editedAt }) => [
          card.title,
          this.#name(memberId),
          { at },
          this.#text(text),
          editedAt && { at: editedAt },
        ]),
      ),
    }
  }

  files(): Sheet {
    const t = this.#t
    return {
      title: t('export.files'),
      columns: [
        { title: t('export.card'), width: 40 },
        { title: t('export.name'), width: 40 },
        { title: t('export.link'), width: 40 },
        { title: t('export.bytes'), width: 12 },
        { title: t('export.person'), width: 24 },
        { title: t('export.when'), width: 18 },
      ],
      rows: this.#board.cards.flatMap((card) =>
        card.attachments.map(({ name, url, kind, bytes, memberId, at }) => [
          card.title,
          name,
          url,
          kind === 'file' ? bytes : null,
          this.#name(memberId),
          { at },
        ]),
      ),
    }
  }

  #facts(): Column[] {
    const t = this.#t
    return [
      { title: t('export.list'), width: 20, cell: (card) => this.#name(card.listId) },
      { title: t('export.card'), width: 48, cell: (card) => card.title },
      { title: t('export.kind'), width: 14, cell: (card) => t(`card.kind.${card.kind}`) },
      { title: t('export.labels'), width: 20, cell: (card) => this.#namesOf(card.labelIds) },
      { title: t('export.partner'), width: 24, cell: (card) => this.#name(card.partnerId) },
      { title: t('export.contributors'), width: 24, cell: (card) => this.#namesOf(card.contributorIds) },
      { title: t('export.people'), width: 24, cell: (card) => this.#namesOf(card.memberIds) },
      { title: t('export.start'), width: 18, cell: ({ start }) => start && { date: start } },
      { title: t('export.due'), width: 18, cell: ({ due }) => due && { date: due } },
      { title: t('export.done'), width: 18, cell: ({ doneAt }) => doneAt && { at: doneAt } },
      { title: t('export.description'), width: 60, cell: ({ description }) => this.#text(description?.text ?? '') },
    ]
  }

  /** The board's own fields, archived ones too where a card still has a value. */
  #fields(): Column[] {
    const used = this.#board.fields.filter(
      ({ id, archivedAt }) => archivedAt === null || this.#board.cards.some(({ fields }) => fields[id] !== undefined),
    )
    return used.map(({ id, title, type }) => ({
      title,
      width: 18,
      cell: ({ fields }) => {
        const value = fields[id]
        if (value === undefined) return null
        if (typeof value !== 'string') return value
        return type === 'date' ? { date: value } : type === 'choice' ? this.#name(value) : value
      },
    }))
  }

  #numbers(): Column[] {
    const t = this.#t
    return [
      { title: t('export.linesDone'), width: 12, cell: ({ linesDone }) => linesDone },
      { title: t('export.lines'), width: 12, cell: ({ lineCount }) => lineCount },
      { title: t('export.comments'), width: 12, cell: ({ commentCount }) => commentCount },
      { title: t('export.files'), width: 12, cell: ({ fileCount }) => fileCount },
      { title: t('export.votes'), width: 12, cell: ({ voterIds }) => voterIds.length },
      { title: t('export.created'), width: 18, cell: ({ createdAt }) => createdAt && { at: createdAt } },
      { title: t('export.archived'), width: 18, cell: ({ archivedAt }) => archivedAt && { at: archivedAt } },
      { title: t('export.address'), width: 40, cell: ({ id }) => this.#linkOf(id) },
    ]
  }

  #name(id: string | null): string {
    return id === null ? '' : (this.#names.get(id) ?? '')
  }

  #namesOf(ids: readonly string[]): string {
    return ids.map((id) => this.#name(id)).join(', ')
  }

  /** Markdown with people by name where it has them by id. */
  #text(markdown: string): string {
    return markdown.replace(/@\[([0-9A-Za-z]{12})\]/g, (mention, id: string) => {
      const name = this.#names.get(id)
      return name === undefined ? mention : `@${name}`
    })
  }
}
