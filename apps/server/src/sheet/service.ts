import type { Member } from '@meanwhile/domain/member/member'
import { projectOf } from '@meanwhile/domain/project/project-of'
import { loadTranslator } from '@meanwhile/messages/catalogues'
import type { Locale } from '@meanwhile/messages/locale'
import { dateWords } from '@meanwhile/wording/partial-date-words'
import { csvOf } from '../export/csv.ts'
import type { Sheet } from '../export/sheets.ts'
import { xlsxOf } from '../export/xlsx.ts'
import type { Projects } from '../project/projects.ts'
import { activityList } from './activity-list.ts'
import { partnerList } from './partner-list.ts'
import { programmeOf } from './programme.ts'
import { projectSheet } from './project-sheet.ts'
import type { Report } from './report.ts'
import { sitePortfolio } from './site-portfolio.ts'
import { visitList } from './visit-list.ts'
import { Words } from './words.ts'

export const SHEETS = ['project', 'partners', 'activities', 'sites', 'programme', 'visits'] as const
export type SheetName = (typeof SHEETS)[number]

export const SHEET_FORMS = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const
export type SheetForm = keyof typeof SHEET_FORMS

export interface SheetWish {
  sheet: SheetName
  form: SheetForm
  locale: Locale
  /** Of a programme: whose; of the sites visited: by which activity, when not by all. */
  activityId: string | null
}

interface Ingredients {
  projects: Pick<Projects, 'reader'>
  costs(projectId: string, member: Member, locale: Locale): Promise<readonly string[]>
}

/** Papers of a project in the language that somebody asks for, whose place in it was proven. */
export class Sheets {
  readonly #projects: Ingredients['projects']
  readonly #costs: Ingredients['costs']

  constructor({ projects, costs }: Ingredients) {
    this.#projects = projects
    this.#costs = costs
  }

  /** The content and a name for it without an ending; undefined when there is nothing of that kind. */
  async make(projectId: string, member: Member, { sheet, form, locale, activityId }: SheetWish) {
    const project = await this.#projects.reader(projectId)
    if (!project) return undefined
    const words = new Words(await loadTranslator(locale), project)
    const costs = sheet === 'project' ? await this.#costs(projectId, member, locale) : []
    const report = reportOf(words, sheet, activityId, costs)
    if (!report) return undefined
    const now = new Date()
    const { acronym } = projectOf(project)
    const name = `${acronym} ${sheet} ${now.toISOString().slice(0, 10)}`
    return { name, content: await written(report, form, words, now) }
  }
}

function reportOf(words: Words, sheet: SheetName, activityId: string | null, costs: readonly string[]) {
  switch (sheet) {
    case 'project':
      return projectSheet(words, costs)
    case 'partners':
      return partnerList(words)
    case 'activities':
      return activityList(words)
    case 'sites':
      return sitePortfolio(words)
    case 'visits':
      return visitList(words, activityId)
    case 'programme': {
      const activity = activityId === null ? undefined : words.project.get('activities', activityId)
      return activity && programmeOf(words, activity)
    }
  }
}

async function written(report: Report, form: SheetForm, words: Words, now: Date) {
  const { t } = words
  const project = projectOf(words.project)
  const say = (date: string) => dateWords(date, t, project)
  // What makes a PDF is a megabyte of code that most servers never run.
  if (form === 'pdf') return (await import('./pdf.ts')).pdfOf(report, words, now)
  const tables = report.pairs.length > 0 ? [asTable(report, t('sheet.row'), t('sheet.content'))] : report.tables
  return form === 'xlsx' ? xlsxOf(tables, project.timeZone, say) : csvOf(joined(tables), say)
}

/** Pairs as a table of two columns. */
const asTable = ({ title, pairs }: Report, label: string, content: string): Sheet => ({
  title,
  columns: [
    { title: label, width: 30 },
    { title: content, width: 100 },
  ],
  rows: pairs.map((pair) => [pair.label, pair.lines.join('\n')]),
})

/** Tables of the same columns one below the other, each row with the title of its own in front. */
function joined(tables: readonly Sheet[]): Sheet {
  const [first, ...others] = tables
  if (!first) return { title: '', columns: [], rows: [] }
  if (others.length === 0) return first
  return {
    title: first.title,
    columns: [{ title: '', width: 20 }, ...first.columns],
    rows: tables.flatMap(({ title, rows }) => rows.map((row) => [title, ...row])),
  }
}
