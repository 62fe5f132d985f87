import { createBoard } from '../board/commands.ts'
import { bareCard, type Card, MAX_CARD_LABELS, MAX_CARD_MEMBERS } from '../card/card.ts'
import { importCard } from '../card/import-card.ts'
import { type ChecklistLine, MAX_LINES } from '../checklist/checklist.ts'
import { COLOURS, PATTERNS } from '../colour.ts'
import type { Envelope } from '../command.ts'
import { cleanLine, cleanParagraph } from '../import/clean-text.ts'
import { derivedCommand, type ImportContext } from '../import/context.ts'
import { withCounts } from '../import/imported-card.ts'
import type { LossCode } from '../import/losses.ts'
import { sameName } from '../import/same-name.ts'
import { createLabel } from '../label/commands.ts'
import { createList } from '../list/commands.ts'
import { positionsFrom } from '../position.ts'
import type { CsvColumns, CsvTarget } from './columns.ts'
import { type DateOrder, readDate } from './dates.ts'

/** How a table becomes a board. Names are folded by `sameName`. */
export interface CsvContext extends ImportContext {
  title: string
  columns: CsvColumns
  dateOrder: DateOrder
  /** The list of cards that name none. */
  firstList: string
  checklistTitle: string
  partners: ReadonlyMap<string, string>
  kinds: ReadonlyMap<string, Card['kind']>
  /** Labels that the project has already. */
  labels: ReadonlyMap<string, string>
}

/** Several values in one cell: lines, else between semicolons or bars, else between commas. */
function valuesIn(cell: string): string[] {
  const separator = ['\n', ';', '|', ','].find((sign) => cell.includes(sign)) ?? '\n'
  return [...new Set(cell.split(separator).map((value) => value.trim()))].filter((value) => value !== '')
}

const isYes = (cell: string) =>
  /^(x|✓|✔|1|yes|true|done|complete|completed|jā|ja|izdarīts|pabeigts|taip|atlikta)$/i.test(cell.trim())

class CsvPlan {
  readonly #context: CsvContext
  readonly #boardId: string
  readonly #lists = new Map<string, { id: string; title: string; cards: number }>()
  readonly #labels = new Map<string, string>()

  constructor(context: CsvContext) {
    this.#context = context
    this.#boardId = context.idOf('board', '')
  }

  *make(rows: readonly (readonly string[])[]): Generator<Envelope> {
    const { idOf, boardPosition: position, lang } = this.#context
    const boardId = this.#boardId
    const title = this.#line(this.#context.title, 200, '')
    yield derivedCommand(this.#context, createBoard({ boardId, title, position, partnerId: null, lang }), boardId)
    const listPlaces = positionsFrom(null, rows.length)
    const cardPlaces = positionsFrom(null, rows.length)
    for (const [n, row] of rows.entries()) {
      // As a spreadsheet counts, with the headings in row 1.
      const where = String(n + 2)
      const cell = (target: CsvTarget) => {
        const column = this.#context.columns[target]
        return column === undefined ? '' : (row[column] ?? '').trim()
      }
      if (cell('title') === '') {
        this.#lose('row-without-title', where)
        continue
      }
      const listTitle = this.#line(cell('list') || this.#context.firstList, 200, where)
      const list = this.#lists.get(sameName(listTitle)) ?? {
        id: idOf('list', sameName(listTitle)),
        title: listTitle,
        cards: 0,
      }
      if (!this.#lists.has(sameName(listTitle))) {
        const create = createList({
          listId: list.id,
          boardId,
          title: listTitle,
          position: listPlaces[this.#lists.size] ?? '',
        })
        this.#lists.set(sameName(listTitle), list)
        yield derivedCommand(this.#context, create, list.id)
      }
      const labelIds: string[] = []
      for (const name of valuesIn(cell('labels')).slice(0, MAX_CARD_LABELS))
        labelIds.push(yield* this.#label(name, where))
      const place = cardPlaces[list.cards++] ?? ''
      yield this.#card(where, cell, { listId: list.id, position: place, labelIds: [...new Set(labelIds)] })
    }
  }

  #lose(code: LossCode, where: string): void {
    this.#context.losses.add(code, where)
  }

  #line(given: string, max: number, where: string): string {
    const { text, cleaned, cut } = cleanLine(given, max, this.#context.words.untitled)
    if (cleaned) this.#lose('text-cleaned', where)
    if (cut) this.#lose('text-cut', where)
    return text
  }

  /** One that the project has, or a new one with the next look. */
  *#label(given: string, where: string): Generator<Envelope, string> {
    const title = this.#line(given, 80, where)
    const name = sameName(title)
    const known = this.#context.labels.get(name) ?? this.#labels.get(name)
    if (known) return known
    const n = this.#labels.size
    const labelId = this.#context.idOf('label', name)
    const pattern = PATTERNS[Math.floor(n / COLOURS.length) % PATTERNS.length] ?? 'plain'
    const fields = { title, colour: COLOURS[n % COLOURS.length] ?? 'teal', pattern }
    this.#labels.set(name, labelId)
    yield derivedCommand(this.#context, createLabel({ labelId, fields }), labelId)
    return labelId
  }

  #card(
    where: string,
    cell: (target: CsvTarget) => string,
    place: Pick<Card, 'listId' | 'position' | 'labelIds'>,
  ): Envelope {
    const { idOf, now, columns } = this.#context
    const id = idOf('card', where)
    const date = (target: CsvTarget) => {
      const value = cell(target) && readDate(cell(target), this.#context.dateOrder)
      if (value === null) this.#lose('date-unknown', where)
      return value || null
    }
    const found = (target: 'partner' | 'kind', code: LossCode, known: ReadonlyMap<string, string>) => {
      const value = known.get(sameName(cell(target)))
      if (value === undefined && cell(target) !== '') this.#lose(code, where)
      return value
    }
    const kind = found('kind', 'kind-unknown', this.#context.kinds) as Card['kind'] | undefined
    const title = this.#line(cell('title'), 500, where)
    const face = bareCard({ id, boardId: this.#boardId, title, kind: kind ?? 'task', ...place })
    const { text, cleaned, cut } = cleanParagraph(columns.description === undefined ? '' : cell('description'), 50_000)
    if (cleaned) this.#lose('text-cleaned', where)
    if (cut) this.#lose('text-cut', where)
    const lines = this.#checklist(id, cell('checklist'), where)
    const imported = withCounts({
      card: {
        ...face,
        labelIds: place.labelIds,
        memberIds: this.#members(cell('people'), where),
        partnerId: found('partner', 'partner-unknown', this.#context.partners) ?? null,
        start: date('start'),
        due: date('due'),
        doneAt: isYes(cell('done')) ? now : null,
      },
      description: text === '' ? null : { id, cardId: id, text, revision: 1, memberId: null, at: now },
      checklists:
        lines.length === 0
          ? []
          : [{ id: idOf('checklist', where), cardId: id, title: this.#context.checklistTitle, position: 'a0' }],
      lines,
      comments: [],
      attachments: [],
    })
    return derivedCommand(this.#context, importCard(imported), id)
  }

  #members(cell: string, where: string): string[] {
    const members = new Set<string>()
    for (const name of valuesIn(cell)) {
      const memberId = this.#context.people.get(sameName(name))
      if (memberId === undefined) this.#lose('person-unknown', where)
      else members.add(memberId)
    }
    return [...members].slice(0, MAX_CARD_MEMBERS)
  }

  #checklist(cardId: string, cell: string, where: string): ChecklistLine[] {
    const texts = valuesIn(cell)
    if (texts.length > MAX_LINES) this.#lose('over-limit', where)
    const kept = texts.slice(0, MAX_LINES)
    const places = positionsFrom(null, kept.length)
    return kept.map((text, n) => {
      const [, tick = ''] = /^[-*]?\s*\[([ xX])\]\s+/.exec(text) ?? []
      return {
        id: this.#context.idOf('line', `${where} ${n}`),
        cardId,
        checklistId: this.#context.idOf('checklist', where),
        position: places[n] ?? '',
        text: this.#line(text.replace(/^[-*]?\s*(\[[ xX]\]\s+)?/, ''), 1_000, where),
        doneAt: tick.trim() === '' ? null : this.#context.now,
        memberId: null,
        due: null,
      }
    })
  }
}

/** The commands that make a board of a table's rows, without its headings. Pure, and the same in every run. */
export function planCsv(rows: readonly (readonly string[])[], context: CsvContext): Generator<Envelope> {
  return new CsvPlan(context).make(rows)
}
