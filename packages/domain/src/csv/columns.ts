import * as z from 'zod/mini'
import { sameName } from '../import/same-name.ts'

/** What a column of a table may become. */
export const CSV_TARGETS = [
  'title',
  'list',
  'description',
  'labels',
  'people',
  'partner',
  'start',
  'due',
  'done',
  'kind',
  'checklist',
] as const
export type CsvTarget = (typeof CSV_TARGETS)[number]

const Column = z.int().check(z.gte(0), z.lt(200))

/** Which column each target is read from; a target without one stays empty. */
export const CsvColumns = z.strictObject({
  title: Column,
  list: z.optional(Column),
  description: z.optional(Column),
  labels: z.optional(Column),
  people: z.optional(Column),
  partner: z.optional(Column),
  start: z.optional(Column),
  due: z.optional(Column),
  done: z.optional(Column),
  kind: z.optional(Column),
  checklist: z.optional(Column),
})
export type CsvColumns = z.infer<typeof CsvColumns>

/** Headings that other tools write, and those of our own export, in the languages of the product; folded. */
const HEADINGS: Record<CsvTarget, readonly string[]> = {
  title: [
    'title',
    'name',
    'card',
    'card name',
    'task',
    'task name',
    'summary',
    'nosaukums',
    'virsraksts',
    'uzdevums',
    'pavadinimas',
    'uzduotis',
  ],
  list: [
    'list',
    'list name',
    'status',
    'column',
    'section',
    'section/column',
    'saraksts',
    'statuss',
    'stadija',
    'sarasas',
    'busena',
  ],
  description: [
    'description',
    'card description',
    'notes',
    'note',
    'details',
    'text',
    'apraksts',
    'piezimes',
    'aprasymas',
    'pastabos',
  ],
  labels: ['labels', 'label', 'tags', 'tag', 'etiketes', 'birkas', 'zymos', 'etiketes'],
  people: [
    'people',
    'members',
    'member',
    'assignee',
    'assignees',
    'assigned to',
    'person',
    'cilveki',
    'atbildigais',
    'izpilditajs',
    'zmones',
    'atsakingas',
    'vykdytojas',
  ],
  partner: ['partner', 'organisation', 'organization', 'partneris', 'organizacija'],
  start: ['start', 'start date', 'begins', 'from', 'sakums', 'no', 'pradzia', 'nuo'],
  due: ['due', 'due date', 'deadline', 'end', 'end date', 'until', 'termins', 'lidz', 'terminas', 'iki'],
  done: ['done', 'completed', 'completed at', 'due complete', 'izdarits', 'pabeigts', 'atlikta', 'baigta'],
  kind: ['kind', 'type', 'veids', 'tips', 'rusis', 'tipas'],
  checklist: ['checklist', 'checklists', 'subtasks', 'kontrolsaraksts', 'kontrolinis sarasas', 'kontrolsaraksti'],
}

/** Reads the headings; the first column is the title when none says that it is. */
export function guessColumns(header: readonly string[]): CsvColumns {
  const names = header.map(sameName)
  const taken = new Set<number>()
  const found: [CsvTarget, number][] = []
  for (const target of CSV_TARGETS) {
    const column = names.findIndex((name, n) => !taken.has(n) && HEADINGS[target].includes(name))
    if (column === -1) continue
    taken.add(column)
    found.push([target, column])
  }
  return { title: 0, ...Object.fromEntries(found) }
}
