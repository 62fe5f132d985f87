import type { Field } from '@meanwhile/domain/field/field'
import type { Translate } from '@meanwhile/messages/messages'

const OWN = [
  'title',
  'list',
  'kind',
  'people',
  'partner',
  'contributors',
  'labels',
  'start',
  'due',
  'done',
  'checklist',
  'created',
] as const
export type OwnColumn = (typeof OWN)[number]

/** A column of the table: a part of every card, or a field that the board adds. */
export interface Column {
  /** As it stands in the address and in what this device remembers. */
  id: string
  own: OwnColumn | null
  field: Field | null
  title: string
  /** In px. */
  width: number
}

const WIDTHS: Record<OwnColumn, number> = {
  title: 280,
  list: 144,
  kind: 120,
  people: 160,
  partner: 150,
  contributors: 200,
  labels: 170,
  start: 160,
  due: 170,
  done: 100,
  checklist: 100,
  created: 170,
}
const FIELD_WIDTH = 150

/** What a table shows before anybody chose. */
const USUAL: readonly OwnColumn[] = ['title', 'list', 'people', 'partner', 'labels', 'due', 'done']

export function columnsOf(fields: readonly Field[], t: Translate): Column[] {
  const own = OWN.map((id) => ({ id, own: id, field: null, title: t(`table.column.${id}`), width: WIDTHS[id] }))
  const added = fields.map((field) => ({ id: field.id, own: null, field, title: field.title, width: FIELD_WIDTH }))
  return [...own, ...added]
}

/** The columns to show: what this device remembers, the title always first. */
export function chosenColumns(all: readonly Column[], remembered: readonly string[] | null): Column[] {
  const wanted = new Set(remembered ?? [...USUAL, ...all.filter(({ field }) => field?.onFace).map(({ id }) => id)])
  return all.filter(({ id }) => id === 'title' || wanted.has(id))
}

const KEY = (boardId: string) => `meanwhile.table.${boardId}`

export function rememberedColumns(boardId: string): readonly string[] | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY(boardId)) ?? 'null')
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : null
  } catch {
    return null
  }
}

export function rememberColumns(boardId: string, ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY(boardId), JSON.stringify(ids))
  } catch {
    // Forbidden or full: it holds for this page.
  }
}
