import { projectOf } from '@meanwhile/domain/project/project-of'
import type { Locale } from '@meanwhile/messages/locale'
import { formatInstant } from '@meanwhile/wording/format'
import { dateWords } from '@meanwhile/wording/partial-date-words'
import type { Content, Definition } from 'pdfmake'
import pdfmake from 'pdfmake'
import roboto from 'pdfmake/fonts/Roboto.js'
import type { Cell, Sheet } from '../export/sheets.ts'
import type { Pair, Report } from './report.ts'
import type { Words } from './words.ts'

// The fonts of PDF itself cannot print ā, ķ or ł: this one has the letters of every language of the partners, and is embedded.
pdfmake.setFonts(roboto)
pdfmake.setUrlAccessPolicy(() => false)
const fonts = new Set(Object.values(roboto.Roboto))
pdfmake.setLocalAccessPolicy((path) => fonts.has(path))

/** Points; 72 to an inch. */
const MARGINS: [number, number, number, number] = [42, 48, 42, 48]

/** A sheet on A4, with page numbers, its language and its title as properties. */
export async function pdfOf(report: Report, words: Words, now: Date): Promise<Buffer> {
  const { t } = words
  const definition: Definition = {
    pageSize: 'A4',
    pageOrientation: report.landscape ? 'landscape' : 'portrait',
    pageMargins: MARGINS,
    info: { title: report.title, creator: 'Meanwhile', producer: 'Meanwhile', creationDate: now },
    language: t.locale,
    displayTitle: true,
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.25 },
    content: [
      { text: report.title, fontSize: 17, bold: true, margin: [0, 0, 0, 4] },
      ...report.heads.map((text): Content => ({ text, color: '#55504a' })),
      ...(report.pairs.length > 0 ? [pairsOf(report.pairs)] : []),
      ...report.tables.flatMap((table) => tableOf(filled(table), words, report.tables.length > 1)),
    ],
    footer: (page, pages) => ({
      columns: [
        { text: t('sheet.made', { at: formatInstant(now, t.locale) }) },
        { text: t('sheet.page', { page, pages }), alignment: 'right' },
      ],
      margin: [42, 16, 42, 0],
      fontSize: 8,
      color: '#55504a',
    }),
  }
  return pdfmake.createPdf(definition).getBuffer()
}

const RULES = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => '#c9c2b8',
  // The first column stands under the title; between two columns there is more room than between two words.
  paddingLeft: (column: number) => (column === 0 ? 0 : 12),
  paddingRight: () => 0,
  paddingTop: () => 4,
  paddingBottom: () => 4,
}

function pairsOf(pairs: readonly Pair[]): Content {
  return {
    margin: [0, 14, 0, 0],
    layout: RULES,
    table: {
      widths: ['28%', '*'],
      dontBreakRows: false,
      body: pairs.map(({ label, lines }) => [{ text: label, bold: true }, { stack: lines.map((text) => ({ text })) }]),
    },
  }
}

const isEmpty = (cell: Cell | undefined) => cell === null || cell === undefined || cell === ''

/** Without the columns in which nobody has anything: on paper they only take the room. */
function filled({ title, columns, rows }: Sheet): Sheet {
  const kept = columns.map((_column, n) => rows.length === 0 || rows.some((row) => !isEmpty(row[n])))
  return {
    title,
    columns: columns.filter((_column, n) => kept[n]),
    rows: rows.map((row) => row.filter((_cell, n) => kept[n])),
  }
}

/** Characters up to which a column is as wide as its words; wider ones share what is left. */
const NARROW = 14

function tableOf({ title, columns, rows }: Sheet, words: Words, titled: boolean): Content[] {
  return [
    ...(titled
      ? [
          {
            text: title,
            fontSize: 12,
            bold: true,
            margin: [0, 16, 0, 6] as [number, number, number, number],
            headlineLevel: 1,
          },
        ]
      : []),
    {
      margin: [0, titled ? 0 : 14, 0, 0],
      layout: RULES,
      table: {
        headerRows: 1,
        widths: columns.map(({ width }) => (width <= NARROW ? 'auto' : '*')),
        body: [
          columns.map((column) => ({ text: column.title, bold: true })),
          ...rows.map((row) => row.map((cell) => ({ text: printed(cell, words) }))),
        ],
      },
    },
  ]
}

/** A cell in words: a date at the precision that its source had. */
function printed(cell: Cell, { t, project }: Words): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return new Intl.NumberFormat(t.locale satisfies Locale).format(cell)
  if (typeof cell === 'boolean') return t(cell ? 'sheet.yes' : 'sheet.no')
  return 'date' in cell ? dateWords(cell.date, t, projectOf(project)) : formatInstant(cell.at, t.locale)
}
