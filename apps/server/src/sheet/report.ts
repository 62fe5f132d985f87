import type { Sheet } from '../export/sheets.ts'

/** A label with what it says, several lines at the most. */
export interface Pair {
  label: string
  lines: readonly string[]
}

/** A sheet before it is written: what a reader sees on paper, and what a spreadsheet gets as cells. */
export interface Report {
  title: string
  /** Lines under the title: project, grant number, dates. */
  heads: readonly string[]
  pairs: readonly Pair[]
  tables: readonly Sheet[]
  /** Wide tables lie on their side. */
  landscape: boolean
}
