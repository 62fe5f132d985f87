import type { Card } from '@meanwhile/domain/card/card'
import { type Anchors, compareDates } from '@meanwhile/domain/partial-date-range'
import type { Column } from './columns.ts'

export const GROUPS = ['list', 'partner', 'person', 'label'] as const
export type GroupBy = (typeof GROUPS)[number]

export interface Sort {
  column: string
  down: boolean
}

export type TableRow =
  | { kind: 'group'; key: string; id: string | null; count: number }
  | { kind: 'card'; key: string; cardId: string }

/** What stands in a table beside the cards themselves. */
export interface TableNames {
  compareText(one: string, other: string): number
  anchors: Anchors
  /** Place of a list on the board. */
  listOrder(listId: string): number
  kind(kind: Card['kind']): string
  member(memberId: string): string
  partner(partnerId: string): string
  label(labelId: string): string
  option(fieldId: string, optionId: string): string
  /** An instant; undefined while nobody has asked for it, or the answer is on its way. */
  created(cardId: string): string | undefined
}

export type Key = string | number | null

const first = (ids: readonly string[], name: (id: string) => string): Key =>
  ids[0] === undefined ? null : name(ids[0])

/** What a card is sorted by in a column; null: it has nothing there. Dates are compared as dates. */
function sortKey(card: Card, { own, field }: Column, names: TableNames): Key {
  if (field) {
    const value = card.fields[field.id]
    if (value === undefined) return null
    if (value === true) return 0
    return field.type === 'choice' && typeof value === 'string' ? names.option(field.id, value) : value
  }
  switch (own) {
    case 'title':
      return card.title
    case 'list':
      return names.listOrder(card.listId)
    case 'kind':
      return names.kind(card.kind)
    case 'people':
      return first(card.memberIds, names.member)
    case 'partner':
      return card.partnerId === null ? null : names.partner(card.partnerId)
    case 'contributors':
      return first(card.contributorIds, names.partner)
    case 'labels':
      return first(card.labelIds, names.label)
    case 'start':
      return card.start
    case 'due':
      return card.due
    case 'done':
      return card.doneAt
    case 'checklist':
      return card.lineCount === 0 ? null : card.linesDone / card.lineCount
    case 'created': {
      const at = names.created(card.id)
      return at === undefined ? null : Date.parse(at)
    }
    case null:
      return null
  }
}

/** Cards in the order of a column; equal ones keep the order of the board, and those with nothing there come last. */
export function sortCards(cards: readonly Card[], column: Column, down: boolean, names: TableNames): Card[] {
  const dates = column.own === 'start' || column.own === 'due' || column.field?.type === 'date'
  const compare = (a: Key, b: Key): number => {
    if (dates) return compareDates(a as string | null, b as string | null, names.anchors)
    if (typeof a === 'number' && typeof b === 'number') return a - b
    return names.compareText(String(a), String(b))
  }
  const keyed = cards.map((card) => ({ card, key: sortKey(card, column, names) }))
  keyed.sort((one, other) => {
    if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null)
    return down ? compare(other.key, one.key) : compare(one.key, other.key)
  })
  return keyed.map(({ card }) => card)
}

const GROUP_IDS: Record<GroupBy, (card: Card) => readonly string[]> = {
  list: (card) => [card.listId],
  partner: (card) => (card.partnerId === null ? [] : [card.partnerId]),
  person: (card) => card.memberIds,
  label: (card) => card.labelIds,
}

/** Rows under headings: a card with two people stands under both. `order` says which groups there are; what has none comes last. */
export function groupRows(cards: readonly Card[], by: GroupBy, order: readonly string[]): TableRow[] {
  const groups = new Map<string | null, Card[]>([...order, null].map((id) => [id, []]))
  for (const card of cards) {
    const ids = GROUP_IDS[by](card)
    for (const id of ids.length === 0 ? [null] : ids) groups.get(groups.has(id) ? id : null)?.push(card)
  }
  return [...groups].flatMap(([id, inGroup]): TableRow[] => {
    if (inGroup.length === 0) return []
    const head: TableRow = { kind: 'group', key: `group:${id}`, id, count: inGroup.length }
    return [head, ...inGroup.map((card): TableRow => ({ kind: 'card', key: `${id}:${card.id}`, cardId: card.id }))]
  })
}

export function plainRows(cards: readonly Card[]): TableRow[] {
  return cards.map((card) => ({ kind: 'card', key: card.id, cardId: card.id }))
}

/** Where a row is now: by its key; else, as it left its group, where its card is; else where it was. */
export function placeOfRow(rows: readonly TableRow[], row: TableRow | undefined, before: number): number {
  if (row && rows[before]?.key === row.key) return before
  const byKey = rows.findIndex(({ key }) => key === row?.key)
  if (byKey >= 0) return byKey
  const byCard =
    row?.kind === 'card' ? rows.findIndex((other) => other.kind === 'card' && other.cardId === row.cardId) : -1
  return byCard >= 0 ? byCard : Math.min(before, rows.length - 1)
}

/** `sort=due`, or `sort=-due` for the other way round. */
export function readSort(text: string | undefined): Sort | null {
  if (!text) return null
  return text.startsWith('-') ? { column: text.slice(1), down: true } : { column: text, down: false }
}

/** What a click on a column's head asks for: up, down, and back to the order of the board. */
export function nextSort(sort: Sort | null, column: string): string | null {
  if (sort?.column !== column) return column
  return sort.down ? null : `-${column}`
}
